// The engine of who said what, loaded from its sources, for the scripts that explain and score it.
import { createServer, createServerModuleRunner } from 'vite';
import { root } from './setup.mjs';

/** Loads modules of src by their paths, runs `use` on them and ends. */
export async function withSources(paths, use) {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const runner = createServerModuleRunner(server.environments.ssr);
    const modules = [];
    for (const path of paths) modules.push(await runner.import(path));
    return await use(...modules);
  } finally {
    await server.close();
  }
}

// The engine of who said what, loaded from its sources, for the scripts that explain and score it.
import { build, createServer, createServerModuleRunner } from 'vite';
import { root } from './setup.mjs';
import { withoutExamples } from './without-examples.mjs';

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

/** The engine alone, for both languages, as one minified script that leaves `engine(paragraphs, language)`. */
export async function bundleEngine() {
  const entry = 'virtual:engine';
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      withoutExamples(),
      {
        name: 'engine',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? ENGINE : null),
      },
    ],
    build: {
      write: false,
      target: ['chrome121', 'firefox140'],
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  return output[0].code;
}

const ENGINE = `
import { grammar as en } from '/src/languages/en/grammar';
import { grammar as ko } from '/src/languages/ko/grammar';
import { inlineOf } from '/src/quotes/inline-of';
import { atOnce } from '/src/steps';
globalThis.engine = (paragraphs, language) =>
  atOnce(inlineOf(paragraphs, [], { grammar: language === 'ko' ? ko : en }, [])).flat().length;
`;

import { join } from 'node:path';
import { build } from 'vite';
import { latePatterns } from '../scripts/late-patterns.mjs';
import { root } from '../scripts/setup.mjs';

/** A module of this repo, bundled as the product is, as one plain script that sets `reader`, for a world of a browser's page. */
export async function scriptOf(path) {
  const [output] = [
    await build({
      configFile: false,
      logLevel: 'error',
      root,
      plugins: [{ ...latePatterns(), applyToEnvironment: () => true }],
      build: {
        write: false,
        target: 'chrome121',
        lib: { entry: join(root, path), name: 'reader', formats: ['iife'] },
      },
    }),
  ].flat();
  return output.output[0].code.replace(/^(?:var|const|let) reader\b/, 'globalThis.reader');
}

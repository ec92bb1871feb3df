import { resolve } from 'node:path';
import { defineConfig } from 'vite';

// The gallery is for people who work on the reader; nothing of it is built into the extension.
export default defineConfig({
  root: resolve(import.meta.dirname, 'src/reader/gallery'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 5199, host: '127.0.0.1', fs: { allow: [import.meta.dirname] } },
});

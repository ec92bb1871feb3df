import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // A busy machine is no fault: the time is there to end a test that hangs.
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});

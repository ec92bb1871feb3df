import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/setup.mjs';

process.env['CHROMIUM_PATH'] ??= findChromium() ?? ''; // so that `npx playwright test` alone works too
process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1'; // the real popup becomes a Page (feature without a document)

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1, // one browser at a time: focus and clipboard belong to the whole machine
  timeout: 30_000,
  retries: 1, // `npm test` says how many stories needed it
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
});

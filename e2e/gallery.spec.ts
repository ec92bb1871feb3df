import { readdirSync } from 'node:fs';
import { test as base, chromium, expect } from '@playwright/test';
import { createServer } from 'vite';
import { violations } from './violations';

const states = ['reading', 'loading', 'none', 'restricted', 'failed', 'gone'];

/** The gallery as `npm run gallery` serves it, in a plain browser. */
const test = base.extend<{ gallery: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  async gallery({}, use) {
    const server = await createServer({ configFile: 'vite.gallery.config.ts', server: { port: 0 } });
    await server.listen();
    await use(server.resolvedUrls?.local[0] ?? '');
    await server.close();
  },
  async page({ gallery: _ }, use) {
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    await use(await browser.newPage());
    await browser.close();
  },
});

test('the gallery shows every sample and every state, in the places as they are', async ({
  gallery,
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${gallery}index.html?shows=all&theme=dark&words=en&place=popup`);
  const captions = await page.locator('figcaption').allTextContents();
  const shown = captions.map((text) => text.split(':')[0] ?? '');
  const samples = shown.slice(0, -states.length);
  expect(shown.slice(-states.length)).toEqual(states);
  const files = readdirSync('src/reader/samples').filter((name) => name.endsWith('.json'));
  expect(samples).toHaveLength(files.length);
  for (const name of samples) {
    await page.goto(`${gallery}frame.html?shows=${name}&theme=dark`);
    await expect(page.locator('.theme-dark article h1')).not.toBeEmpty();
  }
  for (const state of states) {
    await page.goto(`${gallery}frame.html?shows=${state}&theme=sepia`);
    await expect(page.locator(`.theme-sepia .message-${state} h1`)).not.toBeEmpty();
    expect(await violations(page), state).toEqual([]);
  }
  await page.goto(`${gallery}frame.html?shows=ferry&place=page`);
  await expect(page.getByRole('button', { name: 'Close' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' }), 'no page is printed from').toHaveCount(0);
  expect(errors).toEqual([]);
});

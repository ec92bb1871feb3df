import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Extension, expect, SAMPLE, test } from './browser';

const host = '[data-onrecord-reader]';
const sample = readFileSync(SAMPLE, 'utf8');

/** What is marked in the page, and whether one can see it. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('onrecord-jump') ?? [])] as Range[];
    if (!range) return null;
    const { top, bottom, height } = range.getBoundingClientRect();
    return { text: range.toString(), isSeen: height > 0 && top >= 0 && bottom <= innerHeight };
  });

async function openReader(extension: Extension, page: Page) {
  const popup = await extension.click(page);
  await popup.getByRole('button', { name: 'Reader view' }).click();
  await expect(page.locator(host)).toHaveCount(1);
}

/** The story twice, the first time where nobody sees it, and far down. */
const twice = sample.replace(
  /<body[^>]*>/,
  (body) =>
    `${body}<div style="display:none">An island that goes dark at six.</div><div id="gap" style="height:3000px"></div>`,
);

test('from the reader a quote is shown in the page, where it is on display', async ({ extension }) => {
  const page = await extension.visit(twice);
  await openReader(extension, page);
  await page.keyboard.press('j');
  await page.keyboard.press('g');
  await expect(page.locator(host)).toHaveCount(0);
  const found = await marked(page);
  expect(found?.text).toContain('An island that goes dark');
  expect(found?.isSeen).toBe(true);
  const colour = await page.evaluate(
    () => getComputedStyle(document.body, '::highlight(onrecord-jump)').backgroundColor,
  );
  expect(colour).toBe('rgb(255, 224, 138)');

  await page.evaluate(() => document.getElementById('gap')?.style.setProperty('height', '9000px'));
  await expect.poll(async () => (await marked(page))?.isSeen, 'laid out anew').toBe(true);
  await page.keyboard.press('Escape');
  expect(await marked(page)).toBeNull();
});

test('from the popup, too; the next jump takes the mark along', async ({ extension, article }) => {
  for (const words of ['An island that goes dark', 'Ticket sales alone']) {
    const popup = await extension.click(article);
    await popup.locator('[data-quote]').filter({ hasText: words }).click();
    await popup.getByRole('button', { name: 'Show in page' }).click();
    if (!popup.isClosed()) await popup.waitForEvent('close');
    expect((await marked(article))?.text).toContain(words);
  }
  expect(await article.evaluate(() => CSS.highlights.get('onrecord-jump')?.size)).toBe(1);
});

test('words that the page no longer shows are said to be gone', async ({ extension, article }) => {
  const popup = await extension.click(article);
  await popup.locator('[data-quote]').first().click();
  await article.evaluate(() => document.body.replaceChildren('The story moved.'));
  await popup.getByRole('button', { name: 'Show in page' }).click();
  await expect(popup.getByRole('status').filter({ hasText: 'not on show' })).toBeVisible();
});

import type { Page } from '@playwright/test';
import {
  longParagraph,
  manyQuotes,
  manyTurns,
  quotesInOneParagraph,
  turningName,
} from '../scripts/big-articles.mjs';
import type { Article } from '../src/article';
import { type Extension, expect, test } from './browser';

/** Opens an article in the reader's own tab, as the popup hands one over. */
async function open(extension: Extension, article: Article): Promise<Page> {
  const worker = await extension.worker();
  const stored = { 'article@1:big': { article, at: 0 } };
  await worker.evaluate((entry) => {
    const { storage } = Reflect.get(globalThis, 'chrome') as {
      storage: { session: { set(entry: object): Promise<void> } };
    };
    return storage.session.set(entry);
  }, stored);
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/reader.html#big`);
  await page.locator('[data-role]').first().waitFor({ state: 'attached' });
  return page;
}

test('5,000 quotes of 500 speakers are all there, and can be filtered and walked through', async ({
  extension,
}) => {
  const page = await open(extension, manyQuotes() as Article);
  await expect(page.locator('.chip')).toHaveCount(25);
  await expect(page.getByRole('button', { name: '476 more' })).toBeVisible();
  await page.getByRole('button', { name: /^Speaker 0\b/ }).click();
  await expect(page.locator('[data-quote]')).toHaveCount(5_000, { timeout: 15_000 });
  await expect(page.locator('[data-chosen]'), 'also in what was drawn after the press').toHaveCount(10);
  await page.keyboard.press('k');
  await expect(page.locator('[data-quote]:focus')).toHaveAttribute('data-quote', '4500');
  await expect(page.locator('[data-quote]:focus')).toBeInViewport();
  await page.getByRole('button', { name: '476 more' }).click();
  await expect(page.locator('.chip')).toHaveCount(500);
});

test('a paragraph of 5,000 quotes is drawn bit by bit and keeps every character', async ({ extension }) => {
  const article = quotesInOneParagraph() as Article;
  const page = await open(extension, article);
  await expect(page.locator('[data-quote]')).toHaveCount(5_000, { timeout: 15_000 });
  const [block] = article.parts[0]?.blocks ?? [];
  const isWhole = await page
    .locator('p.text')
    .evaluate((element, text) => element.textContent === text, block?.type === 'paragraph' ? block.text : '');
  expect(isWhole).toBe(true);
});

test('2,000 turns are landmarks of their own and no outline', async ({ extension }) => {
  const page = await open(extension, manyTurns() as Article);
  await expect(page.locator('section[data-role=exchange]')).toHaveCount(2_000, { timeout: 15_000 });
  await expect(page.locator('.outline')).toHaveCount(0);
});

test('a paragraph of two megabytes keeps every character', async ({ extension }) => {
  const article = longParagraph() as Article;
  const page = await open(extension, article);
  const [block] = article.parts[0]?.blocks ?? [];
  const shown = await page.locator('p.text').evaluate((element) => element.textContent?.length);
  expect(shown).toBe(block?.type === 'paragraph' ? block.text.length : 0);
});

test('marks of direction in a name turn nothing around it, and an empty part is no trouble', async ({
  extension,
}) => {
  const page = await open(extension, turningName() as Article);
  await expect(page.locator('[data-role=body]')).toHaveCount(2);
  const isIsolated = await page
    .locator('.chip, .soundbite figcaption')
    .evaluateAll((all) =>
      all.every((one) => [...one.querySelectorAll('bdi')].some((bdi) => bdi.textContent?.includes('evil'))),
    );
  expect(isIsolated).toBe(true);
  const [dot, count] = [page.locator('.chip .dot'), page.locator('.chip .count')];
  const [left, right] = [await dot.boundingBox(), await count.boundingBox()];
  expect(left && right && left.x < right.x).toBe(true);
});

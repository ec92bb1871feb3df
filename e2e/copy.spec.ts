import { ARTICLE, expect, SAMPLE, test } from './browser';
import { readWithCli } from './cli';
import { overlayOn } from './overlay';

const clean = () => readWithCli(SAMPLE, ARTICLE, 'text');

test('the popup copies the clean text, the whole of it and nothing else', async ({ extension, article }) => {
  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Copy' }).click();
  await expect(popup.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  await article.bringToFront();
  const copied = await article.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(clean());
  expect(copied.split('\n')[0]).toBe('[News Today] “Night ferry brings evenings back”');
  expect(copied).toMatch(
    /Yun Ga-ram, Prof\.?, Dept\. of Marine Transport, Haesong Univ\.: “Ticket sales alone [^”]+”/,
  );
  expect(copied).not.toMatch(/\[LEAD\]|\[REPORT\]|제보|읽어주기|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
});

test('the reader over the page copies the same text', async ({ extension, article }) => {
  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Reader view' }).click();
  const overlay = await overlayOn(article);
  await expect.poll(() => overlay.names('button')).toContain('Copy');
  await overlay.press('button', 'Copy');
  await expect.poll(() => overlay.text()).toContain('Copied');
  expect(await article.evaluate(() => navigator.clipboard.readText())).toBe(clean());
});

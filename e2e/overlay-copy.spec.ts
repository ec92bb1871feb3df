import { readFileSync } from 'node:fs';
import { ARTICLE, expect, SAMPLE, test } from './browser';
import { readWithCli } from './cli';
import { openTab } from './open-tab';
import { overlayOn } from './overlay';

test('what a person selects in the reader is what the keys copy, whatever the page listens to', async ({
  extension,
  article,
}) => {
  await article.evaluate(() => {
    for (const name of ['copy', 'cut'] as const)
      addEventListener(
        name,
        (event) => {
          event.clipboardData?.setData('text/plain', 'forged');
          event.preventDefault();
        },
        true,
      );
  });
  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Reader view' }).click();
  await expect(article.locator('[data-onrecord-reader]')).toBeAttached();
  await article.mouse.click(300, 180, { clickCount: 3 });
  await article.keyboard.press('Control+c');
  const copied = await article.evaluate(() => navigator.clipboard.readText());
  expect(copied).not.toBe('forged');
  expect(copied).toContain('evenings');
});

test('the reader over a page without encryption copies as well, whatever the page listens to', async ({
  extension,
  article,
}) => {
  const url = 'http://news.kbs.co.kr/news/pc/view/view.do?ncd=1234567';
  const open = await extension.visit(readFileSync(SAMPLE, 'utf8'), { url });
  expect(await open.evaluate(() => isSecureContext)).toBe(false);
  await open.evaluate(() =>
    addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/plain', 'forged');
        event.preventDefault();
      },
      true,
    ),
  );
  const popup = await extension.click(open);
  await popup.getByRole('button', { name: 'Reader view' }).click();
  const overlay = await overlayOn(open);
  await expect.poll(() => overlay.names('button')).toContain('Copy');
  await overlay.press('button', 'Copy');
  await expect.poll(() => overlay.text()).toContain('Copied: Clean text');
  await article.bringToFront();
  expect(await article.evaluate(() => navigator.clipboard.readText())).toBe(
    readWithCli(SAMPLE, ARTICLE, 'text'),
  );
});

test('to select all means the story, over the page and in a tab', async ({ extension, article }) => {
  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Reader view' }).click();
  const overlay = await overlayOn(article);
  await expect.poll(() => overlay.names('button')).toContain('Copy');
  const tab = await openTab(extension, await extension.click(article));
  for (const page of [article, tab]) {
    await page.bringToFront();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await article.bringToFront(); // only there may a test read the clipboard
    const copied = () => article.evaluate(() => navigator.clipboard.readText());
    await expect
      .poll(copied)
      .toMatch(/^KBS\b.*Night ferry brings evenings back.*The last night ferry.*Yun Ga-ram.*Original page/s);
    expect(await copied()).not.toMatch(/Who speaks|전체메뉴/);
    await article.evaluate(() => navigator.clipboard.writeText(''));
  }
});

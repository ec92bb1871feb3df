import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ARTICLE, expect, SAMPLE, test } from './browser';
import { readWithCli } from './cli';
import { openTab } from './open-tab';
import { overlayOn } from './overlay';

const clean = () => readWithCli(SAMPLE, ARTICLE, 'text');

test('the popup copies the clean text, the whole of it and nothing else', async ({ extension, article }) => {
  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(popup.locator('.notice')).toHaveText('Copied: Clean text');
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

const clipboard = async (page: Page, type: string) => {
  await page.bringToFront();
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : null;
  }, type);
};

test('the menu copies Markdown, both kinds at once, one speaker’s quotes and one quote with its source', async ({
  extension,
  article,
}) => {
  const popup = await extension.click(article);
  const tab = await openTab(extension, popup);
  const copyAs = async (name: string) => {
    await tab.bringToFront();
    await tab.getByRole('button', { name: 'Other formats' }).click();
    await tab.getByRole('button', { name, exact: true }).click();
    await expect(tab.locator('.notice')).toHaveText(`Copied: ${name}`);
  };
  await copyAs('Markdown');
  expect(await clipboard(article, 'text/plain')).toMatch(/^# \\\[News Today\\\] /);

  await copyAs('Text with formatting');
  expect(await clipboard(article, 'text/plain')).toBe(clean());
  expect(await clipboard(article, 'text/html')).toContain('<blockquote>');

  await tab.bringToFront();
  await tab.getByRole('button', { name: /^Yun Ga-ram/ }).click();
  await copyAs('Quotes of Yun Ga-ram');
  const quotes = await clipboard(article, 'text/plain');
  expect(quotes).toContain('Ticket sales alone');
  expect(quotes).not.toContain('An island that goes dark');

  await tab.bringToFront();
  await tab.keyboard.press('j');
  await tab.keyboard.press('c');
  await expect(tab.locator('.notice')).toHaveText('Copied: Quote with its source');
  const lines = ((await clipboard(article, 'text/plain')) ?? '').split('\n');
  expect(lines[0]).toMatch(/^“Ticket sales alone/);
  expect(lines[1]).toContain('— Yun Ga-ram');
  expect(lines[3]).toContain('#:~:text=Ticket%20sales%20alone');
});

test('the link of a copied quote leads to its words, over a line break and where the body stands twice', async ({
  extension,
}) => {
  const html = readFileSync(SAMPLE, 'utf8')
    .replaceAll('a line like this one. ', 'a line like this one.<br>')
    .replace(
      '</head>',
      '<style>.print-view { display: block !important } .view-media { height: 3000px !important }</style></head>',
    );
  const article = await extension.visit(html);
  const popup = await extension.click(article);
  const tab = await openTab(extension, popup);
  await tab.getByRole('button', { name: /^Yun Ga-ram/ }).click();
  await tab.keyboard.press('j');
  await tab.keyboard.press('c');
  await expect(tab.locator('.notice')).toHaveText('Copied: Quote with its source');
  const link = ((await clipboard(article, 'text/plain')) ?? '').split('\n')[3] ?? '';
  const there = await extension.context.newPage();
  await there.goto(link);
  await expect.poll(() => there.evaluate(() => scrollY)).toBeGreaterThan(2_500);
  await expect(there.getByText('Ticket sales alone').first()).toBeInViewport();
});

test('the menu saves a file without a permission for downloads', async ({ extension, article }) => {
  const popup = await extension.click(article);
  const tab = await openTab(extension, popup);
  await tab.getByRole('button', { name: 'Other formats' }).click();
  const download = tab.waitForEvent('download');
  await tab.getByRole('button', { name: '.txt' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('[News Today] Night ferry brings evenings back.txt');
  expect(readFileSync(await file.path(), 'utf8')).toBe(clean());
});

test('what is selected on the page is copied as it reads, without what nobody sees', async ({
  extension,
  article,
}) => {
  await article.evaluate(() => {
    const line = document.createElement('p');
    line.innerHTML =
      'A line that was se\u200elected<span style="display:none"> and hidden</span> on the page.';
    document.querySelector('#cont_newstext, article, .detail-body, body')?.prepend(line);
    getSelection()?.selectAllChildren(line);
  });
  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Other formats' }).click();
  await popup.getByRole('button', { name: 'What is selected on the page' }).click();
  await expect(popup.locator('.notice')).toHaveText('Copied: What is selected on the page');
  expect(await clipboard(article, 'text/plain')).toBe('A line that was selected on the page.');
});

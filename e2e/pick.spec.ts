import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './browser';
import { violationsOver } from './closed-root';
import { overlayOn } from './overlay';
import { CHOOSER } from './violations-over.mjs';

const board = (
  more = '',
) => `<!doctype html><html lang="en"><title>Harbour portal</title><h1>Harbour portal</h1>
<ul><li><a href="/1">Ferry</a><li><a href="/2">Tides</a></ul>
<div class="notice"><p id="first">The harbour master said the pier stays open through the winter, as it did last year and the year before.</p>
<p id="second">“We keep the light on,” said Ho Dam, the harbour master, who has kept it on for nineteen years without a break.</p>${more}</div>
<div class="rest"><p>Another line stands here and does not belong to it, however long it may be made to be for this page of ours.</p></div></html>`;
const url = 'https://harbour.example/';
const chooser = '[data-onrecord-reader="pick"]';
const reader = '[data-onrecord-reader=""]';

/** The blocks that are kept, by host. */
async function kept(extension: Extension) {
  const worker = await extension.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: Store } } };
    return (await chrome.storage.local.get('picks@1'))['picks@1'];
  });
}
interface Store {
  get(key: string): Promise<Record<string, unknown>>;
}

async function choose(extension: Extension, page: Page) {
  const popup = await extension.click(page);
  const choice = popup.getByRole('button', { name: 'Choose the block by hand' });
  const settings = popup.getByRole('button', { name: 'Settings', exact: true });
  await expect(choice.or(settings)).toBeVisible();
  if (await settings.isVisible()) await settings.click(); // the page was read as an article
  await choice.click();
  if (!popup.isClosed()) await popup.waitForEvent('close');
  await expect(page.locator(chooser)).toHaveCount(1);
  return overlayOn(page);
}

test('a block is pointed at, held by a press and read; the page hears nothing of it', async ({
  extension,
}) => {
  const page = await extension.visit(board(), { url });
  await page.evaluate(() => {
    for (const name of ['click', 'mousedown', 'keydown'])
      document.addEventListener(name, () => document.body.setAttribute('data-heard', name));
  });
  const bar = await choose(extension, page);
  expect(await bar.names('dialog')).toEqual(['Choose what to read']);
  await page.locator('#second').hover();
  await expect.poll(bar.text).toContain('The harbour master said');
  await page.locator('#second').click({ force: true });
  await page.locator('.rest p').hover({ force: true });
  expect(await bar.text(), 'a press holds the block').toContain('The harbour master said');
  await bar.press('button', 'Read this');
  await expect(page.locator(reader)).toHaveCount(1);
  const view = await overlayOn(page);
  await expect.poll(view.text).toContain('We keep the light on');
  expect(await view.text()).not.toContain('Another line');
  expect(await page.evaluate(() => document.body.getAttribute('data-heard'))).toBeNull();
});

test('the keyboard alone chooses; Escape leaves the page as it was', async ({ extension }) => {
  const page = await extension.visit(board(), { url });
  const bar = await choose(extension, page);
  await page.locator('.rest p').hover();
  await expect.poll(bar.text).toContain('Another line');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(bar.text).toContain('The harbour master');
  await page.keyboard.press('ArrowDown');
  await expect.poll(bar.text, 'the part with most text').toContain('We keep the light on');
  await page.keyboard.press('ArrowUp');
  await expect.poll(bar.text).toContain('The harbour master');
  await page.keyboard.press('Escape');
  await expect(page.locator(chooser)).toHaveCount(0);
  await expect(page.locator(reader)).toHaveCount(0);
  await page.locator('a').first().click();
  expect(page.url(), 'links work again').toBe(`${url}1`);
});

test('Tab goes round in the bar and never into the page', async ({ extension }) => {
  const page = await extension.visit(board(), { url });
  const bar = await choose(extension, page);
  const seen: (string | undefined)[] = [];
  for (const key of ['Shift+Tab', ...Array<string>(6).fill('Tab'), 'Shift+Tab']) {
    await page.keyboard.press(key);
    seen.push(await bar.focused());
  }
  const remember = 'Next time on harbour.example, too';
  expect(seen).toEqual([
    ...[remember, 'Read this', 'Larger', 'Smaller', 'Cancel'],
    ...[remember, 'Read this', remember],
  ]);
});

test('a block is remembered for its host when that is wished, and forgotten in the settings', async ({
  extension,
}) => {
  const page = await extension.visit(board(), { url });
  const bar = await choose(extension, page);
  await page.locator('#first').click({ force: true });
  await bar.press('checkbox', 'Next time on harbour.example, too');
  await page.keyboard.press('Enter');
  await expect(page.locator(reader)).toHaveCount(1);
  await page.keyboard.press('Escape');
  expect(await kept(extension)).toEqual({ 'harbour.example': 'div.notice' });

  const next = await extension.visit(board('<p>Evening tide.</p>'), {
    url: `${url}next`,
  });
  const popup = await extension.click(next);
  await expect(popup.locator('article')).toContainText('Evening tide');
  await expect(popup.locator('article')).not.toContainText('Another line');
  await popup.getByRole('button', { name: 'Read the page as usual' }).click();
  await expect(popup.getByText('You chose this block')).toHaveCount(0);
  expect(await kept(extension)).toEqual({});
});

const outletUrl = 'https://www.cnbc.com/';
const outletStory = `${outletUrl}2026/03/02/harbour-light.html`;
const boxes = board().replace('<div class="rest">', '<div class="ArticleBody-articleBody rest">');

test('a block chosen on another page never beats an outlet’s own reading of its stories', async ({
  extension,
}) => {
  const front = await extension.visit(boxes, { url: outletUrl });
  const bar = await choose(extension, front);
  await front.locator('#first').click({ force: true });
  await bar.press('checkbox', 'Next time on www.cnbc.com, too');
  await front.keyboard.press('Enter');
  await expect(front.locator(reader)).toHaveCount(1);
  expect(await kept(extension)).toEqual({ 'www.cnbc.com': 'div.notice' });

  const story = await extension.visit(boxes, { url: outletStory });
  const popup = await extension.click(story);
  await expect(popup.locator('article')).toContainText('Another line');
  await expect(popup.getByText('You chose this block')).toHaveCount(0);
});

test('a block chosen on a story is read on the next one, and undone in the reader over it', async ({
  extension,
}) => {
  const story = await extension.visit(boxes, { url: outletStory });
  const bar = await choose(extension, story);
  await story.locator('#first').click({ force: true });
  await bar.press('checkbox', 'Next time on www.cnbc.com, too');
  await story.keyboard.press('Enter');
  await expect(story.locator(reader)).toHaveCount(1);
  expect(await kept(extension)).toEqual({ 'www.cnbc.com#stories': 'div.notice' });

  const next = await extension.visit(boxes, { url: `${outletUrl}2026/03/03/harbour-bell.html` });
  const popup = await extension.click(next);
  await popup.getByRole('button', { name: 'Reader view' }).click();
  await expect(next.locator(reader)).toHaveCount(1);
  const over = await overlayOn(next);
  await expect.poll(over.text).toContain('We keep the light on');
  expect(await over.text()).not.toContain('Another line');
  await over.press('button', 'Read the page as usual');
  await expect.poll(over.text).toContain('Another line');
  expect(await over.names('button')).not.toContain('Read the page as usual');
  expect(await kept(extension)).toEqual({});
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the chooser of a block, ${colorScheme}`, async ({ extension }) => {
    const page = await extension.visit(board(), { url });
    await page.emulateMedia({ colorScheme });
    const bar = await choose(extension, page);
    await page.locator('#second').hover();
    await expect.poll(bar.text).toContain('The harbour master said');
    expect(await violationsOver(page, CHOOSER)).toEqual([]);
  });
}

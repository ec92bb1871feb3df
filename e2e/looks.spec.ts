import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Article } from '../src/article';
import { expect, test } from './browser';
import { inClosedRoot } from './closed-root';
import { openTab } from './open-tab';
import { tabWith } from './stored-story';

const wideness = 'document.documentElement.scrollWidth - innerWidth';
const sideways = (page: Page) => page.evaluate<number>(wideness);

/** The sizes of a window of 1280 by 1024 at 200 % and at 400 %. */
const zoomed = [
  { width: 640, height: 512 },
  { width: 320, height: 256 },
];

const arabic: Article = JSON.parse(readFileSync('e2e/pages/arabic-story.json', 'utf8'));

test('a story written from the right has its bars, labels and marks there', async ({ extension }) => {
  const tab = await tabWith(extension, arabic);
  await expect(tab.locator('.body')).toHaveAttribute('dir', 'rtl');
  const soundbite = tab.locator('.soundbite');
  await expect(soundbite).toHaveCSS('border-right-style', 'solid');
  await expect(soundbite).toHaveCSS('border-left-style', 'none');
  const rightEdge = (selector: string) =>
    tab.locator(selector).evaluate((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      const column = document.querySelector('.body')?.getBoundingClientRect().right ?? 0;
      return column - words.getBoundingClientRect().right;
    });
  for (const words of ['.part p.text >> nth=0', '.label', 'h1'])
    expect(await rightEdge(words), words).toBeLessThan(2);
  const [bar, name] = await Promise.all([
    soundbite.boundingBox(),
    tab.locator('.soundbite .name').boundingBox(),
  ]);
  const fromBar = (bar?.x ?? 0) + (bar?.width ?? 0) - (name?.x ?? 0) - (name?.width ?? 0);
  expect(fromBar, 'the name begins at the bar').toBeLessThan(40);
  const tip = await tab
    .locator('.inline')
    .evaluate((quote) => getComputedStyle(quote, '::after').unicodeBidi);
  expect(tip, 'a tip in English reads from the left').toBe('plaintext');
  const minutes = tab.locator('.facts span').last();
  expect(await minutes.evaluate((span) => getComputedStyle(span).unicodeBidi), 'reads “1 min read”').toBe(
    'plaintext',
  );
  await expect(tab.locator('.foot')).toHaveCSS('direction', 'ltr');
});

test('an Arabic quote in an English story has its bar at its own side', async ({ extension }) => {
  const tab = await tabWith(extension, { ...arabic, language: 'en' });
  await expect(tab.locator('.soundbite')).toHaveCSS('border-right-style', 'solid');
  await expect(tab.locator('.body')).not.toHaveAttribute('dir');
});

test('nothing scrolls sideways at 200 % and 400 %, and what sticks leaves room for the quote', async ({
  extension,
  article,
}) => {
  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Reader view' }).click();
  await expect(article.locator('[data-onrecord-reader=""]')).toHaveCount(1);
  const tab = await tabWith(extension, arabic);
  const own = [tab];
  for (const name of ['options', 'welcome']) {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/${name}.html`);
    await page.locator('h1').waitFor();
    own.push(page);
  }
  for (const size of zoomed) {
    for (const page of own) {
      await page.setViewportSize(size);
      expect(await sideways(page), `${page.url()} ${size.width}`).toBeLessThanOrEqual(0);
    }
    await article.bringToFront();
    await article.setViewportSize(size);
    await article.keyboard.press('j');
    const look = () =>
      inClosedRoot<{ wide: number; covered: boolean }>(
        article,
        `function () {
          const dialog = this.querySelector('dialog');
          const words = this.activeElement.getBoundingClientRect();
          const dock = this.querySelector('.dock').getBoundingClientRect();
          const bar = this.querySelector('.bar').getBoundingClientRect();
          return { wide: dialog.scrollWidth - dialog.clientWidth, covered: words.bottom > dock.top || words.top < bar.bottom };
        }`,
      );
    await expect // it may still be scrolling there
      .poll(async () => (await look()).covered, {
        message: `bar or dock lie over the quote at ${size.width}`,
      })
      .toBe(false);
    expect((await look()).wide, `the reader at ${size.width}`).toBeLessThanOrEqual(0);
  }
});

test('in a popup the screen has no room for, bar and dock stay in sight', async ({ extension, article }) => {
  const popup = await extension.click(article);
  await popup.locator('[data-role="report"]').waitFor();
  await popup.keyboard.press('j');
  await popup.keyboard.press('j');
  expect(await popup.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(popup.locator('.bar')).toBeInViewport({ ratio: 1 });
  await expect(popup.locator('.dock-tools')).toBeInViewport({ ratio: 1 });
});

test('with large text in a narrow window a quote is shown from its first line', async ({
  extension,
  article,
}) => {
  const popup = await extension.click(article);
  const tab = await openTab(extension, popup);
  await tab.setViewportSize({ width: 320, height: 480 });
  await tab.getByRole('button', { name: 'Settings' }).click();
  await tab.getByLabel('Text size').selectOption('200');
  await tab.keyboard.press('Escape');
  const count = await tab.locator('[data-quote]').count();
  expect(count).toBeGreaterThan(1);
  for (let quote = 0; quote < count; quote += 1) {
    await tab.keyboard.press('j');
    await expect(tab.locator('[data-current]')).toBeFocused();
    const room = await tab.evaluate(() => {
      const line = document.querySelector('[data-current]')?.getClientRects()[0]?.top ?? 0;
      return line - (document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0);
    });
    expect(room, `quote ${quote}`).toBeGreaterThanOrEqual(0);
  }
});

test('forced colours keep names, frames and the marks of quotes', async ({ extension }) => {
  const block = { type: 'figure', src: '', caption: 'A bridge', alt: 'A bridge' } as const;
  const parts = arabic.parts.map((part) => ({ ...part, blocks: [...part.blocks, block] }));
  const tab = await tabWith(extension, { ...arabic, parts });
  await tab.emulateMedia({ forcedColors: 'active' });
  const ground = await tab
    .locator('.onrecord')
    .evaluate((reader) => getComputedStyle(reader).backgroundColor);
  const seen = (selector: string, property: string) =>
    tab
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  for (const [what, property] of [
    ['.card', 'border-top-color'],
    ['.soundbite', 'border-right-color'],
    ['.chip', 'border-top-color'],
    ['.dot', 'border-top-color'],
    ['.inline', 'text-decoration-color'],
    ['.progress', 'background-color'],
  ] as const)
    expect(await seen(what, property), what).not.toBe(ground);
  expect(await seen('.inline', 'text-decoration-line')).toBe('underline');
  await expect(tab.locator('.soundbite .name')).toHaveText('ليلى منصور');
  await tab.keyboard.press('j');
  expect(await seen('.soundbite', 'outline-style')).toBe('solid');
  await tab.getByRole('button', { name: /ليلى/ }).click();
  expect(await seen('[data-chosen]', 'outline-style')).toBe('solid');
});

test('with reduced motion nothing moves', async ({ extension, article }) => {
  const popup = await extension.click(article);
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  const longest = () =>
    popup.evaluate(() =>
      Math.max(0, ...document.getAnimations().map(({ effect }) => Number(effect?.getTiming().duration ?? 0))),
    );
  await popup.getByRole('button', { name: 'Outline and speakers' }).click();
  expect(await longest(), 'the drawer').toBeLessThanOrEqual(1);
  await popup.keyboard.press('Escape');
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(popup.locator('.notice span')).toBeVisible();
  expect(await longest(), 'the notice').toBeLessThanOrEqual(1);
  const smooth = await popup.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.onrecord, .onrecord *')].some(
      (element) => getComputedStyle(element).scrollBehavior === 'smooth',
    ),
  );
  expect(smooth).toBe(false);
});

test('single letters are keys no more once the settings say so', async ({ extension, article }) => {
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByLabel('Single letters are keys').uncheck();
  const popup = await extension.click(article);
  await popup.locator('[data-role="report"]').waitFor();
  for (const key of ['j', '?']) await popup.keyboard.press(key);
  await expect(popup.locator('.dock')).toHaveCount(0);
  await expect(popup.locator('.sheet')).toBeHidden();
  await popup.close();

  await options.bringToFront();
  await options.getByLabel('Single letters are keys').check();
  const again = await extension.click(article);
  await again.locator('[data-role="report"]').waitFor();
  await again.keyboard.press('j');
  await expect(again.locator('.dock')).toHaveCount(1);
});

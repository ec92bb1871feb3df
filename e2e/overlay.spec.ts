import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './browser';
import { overlayOn } from './overlay';

const host = '[data-onrecord-reader]';

async function toggle(extension: Extension, page: Page) {
  const popup = await extension.click(page);
  await popup.getByRole('button', { name: 'Reader view' }).click();
  if (!popup.isClosed()) await popup.waitForEvent('close');
}

/** What the toolbar icon of the tab in front says. */
async function title(extension: Extension): Promise<string> {
  const worker = await extension.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: BrowserApi };
    const [tab] = await chrome.tabs.query({ active: true });
    return chrome.action.getTitle({ tabId: tab?.id ?? 0 });
  });
}

interface BrowserApi {
  tabs: { query(which: object): Promise<{ id: number }[]> };
  action: { getTitle(which: { tabId: number }): Promise<string> };
}

const place = (page: Page) =>
  page.evaluate(() => ({ focus: document.activeElement?.id, x: scrollX, y: scrollY }));

test('the reader view opens over the page and Escape brings back focus and scroll', async ({
  extension,
  article,
}) => {
  await article.evaluate(() => {
    document.getElementById('query')?.focus();
    scrollTo(0, 120);
  });
  const before = await place(article);
  const page = await article.content();

  await toggle(extension, article);
  const overlay = await overlayOn(article);
  await expect.poll(() => overlay.names('dialog')).toEqual(['Reader view']);
  expect(await overlay.text()).toContain('The last night ferry to the Byeolseom islands');
  expect(await overlay.text(), 'the page below is out of reach').not.toContain('오늘의 핫 클릭');
  await article.keyboard.press('PageDown');
  await article.mouse.wheel(0, 900);

  await article.keyboard.press('Escape');
  await expect(article.locator(host)).toHaveCount(0);
  expect(await place(article)).toEqual(before);
  expect(await article.content(), 'nothing stays behind').toBe(page);
});

test('the button shows that the view is open, and closes it again', async ({ extension, article }) => {
  await toggle(extension, article);
  await expect(article.locator(host)).toHaveCount(1);
  const popup = await extension.click(article);
  const button = popup.getByRole('button', { name: 'Reader view' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(article.locator(host)).toHaveCount(0);
});

test('the close button closes', async ({ extension, article }) => {
  await toggle(extension, article);
  const overlay = await overlayOn(article);
  await overlay.press('button', 'Close');
  await expect(article.locator(host)).toHaveCount(0);
});

test('the page sees no key of the reader, and can not press one itself', async ({ extension, article }) => {
  await article.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    for (const name of ['keydown', 'keypress', 'keyup', 'copy']) {
      for (const target of [document, document.body]) {
        target.addEventListener(name, (event) => seen.push(`${name} ${(event as KeyboardEvent).key}`), true);
      }
    }
  });
  await toggle(extension, article);
  await article.evaluate((selector) => {
    const press = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    document.querySelector(selector)?.dispatchEvent(press());
  }, host);
  await expect(article.locator(host), 'an invented Escape is nobody’s wish').toHaveCount(1);
  await article.keyboard.press('Tab');
  await article.keyboard.press('a');
  await article.keyboard.press('Escape');
  await expect(article.locator(host)).toHaveCount(0);
  expect(await article.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([]);
});

test('a page that takes the reader away once gets it back over itself', async ({ extension, article }) => {
  await toggle(extension, article);
  await article.locator(host).evaluate((element) => element.remove());
  await expect(article.locator(host)).toHaveCount(1);
  const overlay = await overlayOn(article);
  expect(await overlay.names('dialog')).toEqual(['Reader view']);
  await article.keyboard.press('Escape');
  await expect(article.locator(host)).toHaveCount(0);
});

test('a page that does not stop gets itself back, and the person the offer of a tab', async ({
  extension,
  article,
}) => {
  await toggle(extension, article);
  await expect(article.locator(host)).toHaveCount(1);
  const offer = extension.context.waitForEvent('page');
  await article.evaluate((selector) => {
    Object.assign(globalThis, {
      fight: setInterval(() => document.querySelector(selector)?.remove(), 20),
    });
  }, host);
  await expect.poll(() => title(extension)).toContain('Open the story in a tab');
  await expect(article.locator(host)).toHaveCount(0);
  const popup = await offer; // opens by itself
  await expect(popup.locator('.notice')).toContainText('Open the story in a tab');
  await expect(popup.getByRole('button', { name: 'Open in a tab' })).toBeVisible();
  await popup.close();
  await article.evaluate(() => clearInterval(Reflect.get(globalThis, 'fight')));
  await article.locator('#query').fill('works');
  await expect(article.locator('#query')).toHaveValue('works');
  await toggle(extension, article);
  await expect(article.locator(host)).toHaveCount(1);
});

test('a reloaded extension takes over the page from its dead predecessor', async ({ extension, article }) => {
  await toggle(extension, article);
  await extension.reload();
  await toggle(extension, article);
  await expect(article.locator(host)).toHaveCount(1);
  await article.keyboard.press('Escape');
  await expect(article.locator(host)).toHaveCount(0);
  await article.locator('#query').fill('works');
});

test('a single-page site that goes elsewhere closes the reader; an address put straight does not', async ({
  extension,
  article,
}) => {
  await toggle(extension, article);
  await article.evaluate(() => history.replaceState(null, '', `${location.href}&utm_source=x#top`));
  await article.waitForTimeout(600);
  await expect(article.locator(host)).toHaveCount(1);
  await article.evaluate(() => history.pushState(null, '', '?ncd=7654321'));
  await expect(article.locator(host)).toHaveCount(0);
});

test('a single-page site that goes elsewhere closes the reader in a tab with a full history, too', async ({
  extension,
  article,
}) => {
  await article.evaluate(() => {
    for (let entries = 0; entries < 60; entries++) history.pushState(null, '', `#${entries}`);
  });
  await toggle(extension, article);
  await article.evaluate(() => history.pushState(null, '', '?ncd=7654321'));
  await expect(article.locator(host)).toHaveCount(0);
});

test('what plays goes on playing, and the page below is inert', async ({ extension, article }) => {
  await article.evaluate(() => {
    const context = document.createElement('canvas').captureStream(5);
    const video = Object.assign(document.createElement('video'), { id: 'player', muted: true });
    video.srcObject = context;
    document.body.prepend(video);
    void video.play().catch(() => undefined); // no frame ever comes
  });
  const isPlaying = () =>
    article.evaluate(() => !(document.getElementById('player') as HTMLVideoElement).paused);
  expect(await isPlaying()).toBe(true);
  await toggle(extension, article);
  expect(await isPlaying()).toBe(true);
  await article.keyboard.press('Tab');
  expect(await article.evaluate(() => document.activeElement?.matches('[data-onrecord-reader]'))).toBe(true);
  await article.keyboard.press('Escape');
  expect(await isPlaying()).toBe(true);
});

test('a press that is taken back, and a right click, are no reason to give way', async ({
  extension,
  article,
}) => {
  await toggle(extension, article);
  const overlay = await overlayOn(article);
  const [x, y] = await overlay.middle('button', 'Close');
  await article.mouse.move(x, y);
  await article.mouse.down();
  await article.mouse.move(x - 300, y + 200, { steps: 4 });
  await article.mouse.up();
  await article.waitForTimeout(900);
  await expect(article.locator(host)).toHaveCount(1);
  await article.mouse.click(x, y, { button: 'right' });
  await article.waitForTimeout(900);
  await expect(article.locator(host)).toHaveCount(1);
  await article.mouse.click(x, y);
  await expect(article.locator(host)).toHaveCount(0);
});

test('in a small window the reader’s own bar and dock are no cover', async ({ extension, article }) => {
  await toggle(extension, article);
  await article.keyboard.press('j');
  await article.waitForTimeout(500);
  await article.setViewportSize({ width: 320, height: 256 });
  await article.keyboard.press('j');
  await article.waitForTimeout(6_000); // long enough to lose patience four times
  await expect(article.locator(host)).toHaveCount(1);
});

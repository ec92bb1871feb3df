import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './browser';
import { overlayOn } from './overlay';

const host = '[data-onrecord-reader]';

interface BrowserApi {
  tabs: { query(which: object): Promise<{ id: number }[]> };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]>; onCommand: BrowserEvent };
  contextMenus: { onClicked: BrowserEvent; update(id: string, changes: object): Promise<void> };
}
interface BrowserEvent {
  dispatch(...told: unknown[]): void;
}

/** The toolbar click that lets the extension into the tab, as the shortcut and the menu do where a browser sees them. */
async function letIn(extension: Extension, page: Page) {
  const popup = await extension.click(page);
  await popup.getByRole('button', { name: 'Reader view' }).waitFor();
  await page.bringToFront();
  await popup.close();
}

/** No browser shortcut is within Playwright's reach: the event is sent where the browser would send it. */
async function send(extension: Extension, event: 'shortcut' | 'page' | 'selection') {
  const worker = await extension.worker();
  await worker.evaluate(async (what) => {
    const { chrome } = globalThis as unknown as { chrome: BrowserApi };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (what === 'shortcut') chrome.commands.onCommand.dispatch('toggle-reader', tab);
    else chrome.contextMenus.onClicked.dispatch({ menuItemId: what }, tab);
  }, event);
}

test('the shortcut opens and closes the reader view without the popup', async ({ extension, article }) => {
  await letIn(extension, article);
  await send(extension, 'shortcut');
  await expect(article.locator(host)).toHaveCount(1);
  const overlay = await overlayOn(article);
  expect(await overlay.text()).toContain('The last night ferry to the Byeolseom islands');
  expect(await overlay.text(), 'times are printed').toMatch(/\d{1,2}:\d{2}/);
  await send(extension, 'shortcut');
  await expect(article.locator(host)).toHaveCount(0);
});

test('the browser grants Alt+R, and knows both entries of the menu', async ({ extension }) => {
  const worker = await extension.worker();
  const known = () =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: BrowserApi };
      const all = await chrome.commands.getAll();
      await chrome.contextMenus.update('page', {}); // rejects what is not there
      await chrome.contextMenus.update('selection', {});
      return all.find(({ name }) => name === 'toggle-reader')?.shortcut;
    });
  await expect(async () => expect(await known()).toBe('Alt+R')).toPass({ timeout: 5_000 }); // the menu is placed a moment after installing
});

test('the menu reads the page', async ({ extension, article }) => {
  await letIn(extension, article);
  await send(extension, 'page');
  await expect(article.locator(host)).toHaveCount(1);
});

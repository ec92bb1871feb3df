import type { Page } from '@playwright/test';
import type { Article } from '../src/article';
import type { Extension } from './browser';

/** Opens an article in the own tab, as the popup hands one over. */
export async function tabWith(extension: Extension, article: Article): Promise<Page> {
  const worker = await extension.worker();
  await worker.evaluate(async (story) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: Record<'session', Area> } };
    await chrome.storage.session.set({ 'article@1:told': { article: story, at: 1 } });
  }, article);
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/reader.html#told`);
  await page.locator('article').waitFor();
  return page;
}

/** Chooses the theme, as somebody did before. */
export async function chooseTheme(extension: Extension, theme: string): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: Record<'sync', Area> } };
    const { settings = {} } = await chrome.storage.sync.get('settings');
    await chrome.storage.sync.set({ settings: { version: 3, ...settings, theme: chosen } });
  }, theme);
}

interface Area {
  get(key: string): Promise<{ settings?: object }>;
  set(items: object): Promise<void>;
}

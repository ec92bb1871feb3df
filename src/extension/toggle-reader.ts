import { askPage } from './ask-page';
import { browser } from './browser';
import { ask } from './messages';
import { showReader } from './show-reader';
import type { Way } from './way';

/**
 * What the shortcut and the menu do without the popup: open the reader view over the page in a tab, or close the one that
 * is open. Where there is nothing to show, the popup comes and says why.
 */
export async function toggleReader(tabId: number, way: Way = 'page'): Promise<void> {
  if (way === 'page' && (await isReaderOpen(tabId))) {
    await ask(tabId, 'closeReader');
    return;
  }
  if (!(await openReader(tabId, way))) await browser.action.openPopup().catch(() => undefined); // older Chromium can't
}

/** Reads the page in a tab and opens the reader view over it; answers whether there was anything to show. */
export async function openReader(tabId: number, way: Way = 'page'): Promise<boolean> {
  const article = await askPage(tabId, 'readArticle', way).catch(() => null);
  if (article) await showReader(tabId, article);
  return article !== null;
}

/** Whether the reader lies over the page of a tab; where its script is not, it does not. */
export const isReaderOpen = (tabId: number): Promise<boolean> =>
  ask(tabId, 'isReaderOpen').catch(() => false);

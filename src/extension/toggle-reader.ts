import type { Article } from '../article';
import { askPage } from './ask-page';
import { browser } from './browser';
import { isReaderOpen } from './is-reader-open';
import { ask } from './messages';
import { readArticle } from './read-article';
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
  const article = await articleIn(tabId, way).catch(() => null);
  if (article) await showReader(tabId, article);
  return article !== null;
}

async function articleIn(tabId: number, way: Way): Promise<Article | null> {
  const text = await askPage(tabId, 'readText', way);
  return text === null ? null : readArticle(text);
}

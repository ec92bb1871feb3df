import type { Article } from '../article';
import { printedOf } from '../reader/printed';
import { askPage } from './ask-page';
import type { Showing } from './showing';
import { locale } from './words';

/** Opens the reader over the page of a tab with an article that was read there. */
export async function showReader(
  tabId: number,
  article: Article,
  { startsAloud = false } = {},
): Promise<void> {
  const showing: Showing = { article, printed: printedOf(article, locale), startsAloud };
  await askPage(tabId, 'openReader', showing);
}

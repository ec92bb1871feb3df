import type { Article } from '../article';
import type { KeptPlace } from '../reader/use-kept-place';
import { readInBackground } from './ask-background';
import { askPage } from './ask-page';
import { browser } from './browser';
import { hostOf } from './host-of';
import { type HostWish, wishFor } from './hosts';
import { OffLimits } from './inject';
import { isReaderOpen } from './is-reader-open';
import { placeIn } from './popup-place';
import { takeOffer } from './tab-offer';
import type { Way } from './way';

/** Pages of the browser itself. Chromium refuses our scripts there; Firefox leaves the question unanswered for ever. */
const OWN_PAGES = /^(?:about:(?!blank)|chrome:|resource:|view-source:)/;

/** What the popup knows about the tab behind it. */
export type Reading =
  | {
      state: 'article';
      article: Article;
      tabId: number;
      overlaid: boolean;
      gaveWay: boolean;
      wished: HostWish | null;
      /** What the block chosen by hand that was read is remembered for. */
      picked: string | null;
      hasSelection: boolean;
      place: KeptPlace | null;
    }
  | { state: 'none'; tabId: number; hasSelection: boolean }
  | { state: 'reading' | 'restricted' | 'loading' | 'failed' };

/** Reads the tab in front; never throws. It takes as long as the page does: the caller holds the clock. */
export async function readTab(way: Way): Promise<Reading> {
  const { id: tabId, url } = (await frontTab()) ?? {};
  if (tabId === undefined || OWN_PAGES.test(url ?? '')) return { state: 'restricted' };
  try {
    const article = await readArticleIn(tabId, way);
    if (article === null) return { state: 'none', tabId, hasSelection: await askPage(tabId, 'hasSelection') };
    const [overlaid, gaveWay, wished, place, picked, hasSelection] = await Promise.all([
      isReaderOpen(tabId),
      takeOffer(tabId),
      wishFor(hostOf(article.url)),
      placeIn(tabId, article.url),
      askPage(tabId, 'pickInUse'),
      askPage(tabId, 'hasSelection'),
    ]);
    return { state: 'article', article, tabId, overlaid, gaveWay, wished, picked, hasSelection, place };
  } catch (error) {
    return { state: error instanceof OffLimits ? 'restricted' : 'failed' };
  }
}

/** The article in a tab: its text taken in the page, and read in the background. Null where there is none. */
export async function readArticleIn(tabId: number, way: Way): Promise<Article | null> {
  const text = await askPage(tabId, 'readText', way);
  return text === null ? null : readInBackground(text);
}

/** Why the tab in front is slow to answer: it is still on its way, or something is wrong with it. */
export async function whySlow(): Promise<'loading' | 'failed'> {
  return (await frontTab())?.status === 'loading' ? 'loading' : 'failed';
}

async function frontTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

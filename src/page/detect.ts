import type { Detectable } from '../outlets/outlet';
import { outletAt } from './outlet-of';

/** Least text of a story in an outlet's own container, in UTF-16 units; a bare video has a line or none. */
const LEAST_TEXT = 60;

/** Whether a page is an article of one of these outlets. Cheap enough for every page: the address, one selector, one length. */
export function detect(document: Document, href: string, outlets: readonly Detectable[]): 'article' | null {
  const outlet = outletAt(href, outlets);
  return outlet && bodyOf(document, outlet) ? 'article' : null;
}

/**
 * The element an outlet keeps its stories in, when it holds one. Selector by selector: the first is most often an id,
 * which the browser finds without a look at the page; only where its element is empty are all matches asked for.
 */
export function bodyOf(document: Document, { selectors }: Detectable): Element | null {
  for (const selector of selectors.body.split(',')) {
    const first = document.querySelector(selector);
    if (first && holdsStory(first)) return first;
    const other = first && [...document.querySelectorAll(selector)].find(holdsStory);
    if (other) return other;
  }
  return null;
}

const holdsStory = (body: Element): boolean => (body.textContent ?? '').trim().length >= LEAST_TEXT;

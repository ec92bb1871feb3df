import { outletOf } from './outlet-of';

/** Least text of a story in an outlet's own container, in UTF-16 units; a bare video has a line or none. */
const LEAST_TEXT = 60;

/** Whether a page is an article of an outlet we know. Cheap enough for every page: the address, one selector, one length. */
export function detect(document: Document, url: string): 'article' | null {
  const outlet = outletOf(url);
  const body = outlet && document.querySelector(outlet.selectors.body);
  return body && (body.textContent ?? '').trim().length >= LEAST_TEXT ? 'article' : null;
}

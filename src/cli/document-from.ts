import { createRequire } from 'node:module';
import type * as Jsdom from 'jsdom';

let parser: DOMParser | null = null;

/** jsdom takes most of a second to load, so it waits for the first page. One window serves all pages: memory stays flat. */
function openParser(): DOMParser {
  const { JSDOM } = createRequire(import.meta.url)('jsdom') as typeof Jsdom;
  const { window } = new JSDOM('');
  return new window.DOMParser();
}

/** A page's text as the document a browser would build of it. */
export function documentFrom(html: string): Document {
  parser ??= openParser();
  return parser.parseFromString(withoutNoscript(html), 'text/html');
}

/**
 * A browser that runs scripts sees the content of `<noscript>` as text, a parser without scripts would build it; so it
 * goes first. One that is never closed takes the rest of the page, as it does in a browser.
 */
function withoutNoscript(html: string): string {
  const opening = /<noscript\b/gi;
  const closing = /<\/noscript\s*>/gi;
  let kept = '';
  let from = 0;
  for (let open = opening.exec(html); open; open = opening.exec(html)) {
    kept += html.slice(from, open.index);
    closing.lastIndex = open.index;
    const close = closing.exec(html);
    if (!close) return kept;
    from = closing.lastIndex;
    opening.lastIndex = from;
  }
  return kept + html.slice(from);
}

import { JSDOM } from 'jsdom';

/** A browser that runs scripts sees the content of `<noscript>` as text; a parser without scripts would build it. */
const NOSCRIPT = /<noscript\b[^>]*>[\s\S]*?<\/noscript\s*>/gi;

const { window } = new JSDOM('');
const parser = new window.DOMParser();

/** A page's text as the document a browser would build of it. One window serves all pages, so memory stays flat. */
export function documentFrom(html: string): Document {
  return parser.parseFromString(html.replace(NOSCRIPT, ''), 'text/html');
}

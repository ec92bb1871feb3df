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
  const document = parser.parseFromString(withTextInNoscript(html), 'text/html');
  attachShadows(document);
  return document;
}

/** What opens text that holds no elements, `<noscript>` among it. */
const RAW = /<(?:(!--)|(script|style|textarea|title|noscript)\b[^<>]*>)/gi;

/**
 * A browser that runs scripts sees the content of `<noscript>` as text, a parser without scripts would build it; so it
 * becomes text in the body, and goes from the head, where text would end it. Comments and scripts are passed by; one that is
 * never closed takes the rest of the page, as it does in a browser.
 */
function withTextInNoscript(html: string): string {
  const body = html.search(/<body\b/i);
  let kept = '';
  let from = 0;
  RAW.lastIndex = 0;
  for (let open = RAW.exec(html); open; open = RAW.exec(html)) {
    const name = open[2]?.toLowerCase();
    const closing = name ? new RegExp(`</${name}\\s*>`, 'gi') : /-->/g;
    const start = RAW.lastIndex;
    closing.lastIndex = start;
    const close = closing.exec(html);
    if (!close) return kept + html.slice(from, name === 'noscript' ? open.index : undefined);
    RAW.lastIndex = closing.lastIndex;
    if (name !== 'noscript') continue;
    const inside = html.slice(start, close.index).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    kept += html.slice(from, open.index);
    if (body >= 0 && open.index > body) kept += `<noscript>${inside}</noscript>`;
    from = closing.lastIndex;
  }
  return kept + html.slice(from);
}

/** Shadow roots that the markup declares: a browser attaches them while it parses, jsdom leaves them templates. */
function attachShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    attachShadows(template.content);
    const host = template.parentElement;
    if (!host || host.shadowRoot || !MAY_HOST.test(host.localName)) continue;
    host.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
}

/** Elements that may have a shadow root. */
const MAY_HOST = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

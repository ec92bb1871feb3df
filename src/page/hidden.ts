import { isOutOfSight, isPhrase } from './out-of-sight';

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What a server streams after the page's frame stands in `<div hidden id="S:1a">` until a script moves it; a saved page keeps it there. */
const STREAMED = /^S:\w+$/;

/** Elements that hold the story's text. Behind one of these a fold is left alone; words that no fold shows are not. */
const TEXTS = new Set('p li h1 h2 h3 h4 h5 h6 blockquote figcaption dd dt td'.split(' '));

/** What `rp` is for: no browser that knows ruby shows it, and other words there are hidden ones. */
const BRACKET = /^\s*[()（）[\]［］〔〕【】〈〉《》「」]\s*$/;

/**
 * Whether nobody sees an element: by its own attributes, and by the page's styles as well (threat 16), where there is a
 * browser that knows them: `screen` is its window, or null. To ask them takes longer than everything else on a page: `spare` may
 * put it off.
 */
export function isHidden(
  element: Element,
  screen: Window | null,
  spare?: (element: Element) => boolean,
): boolean {
  if (element.localName === 'rp') return !BRACKET.test(element.textContent ?? '');
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return !STREAMED.test(element.getAttribute('id') ?? '');
  if (element.hasAttribute('popover') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  const holdsText =
    isPhrase(element) || style !== null || TEXTS.has(element.localName) || !element.firstElementChild;
  if (!screen || !holdsText || !(element.firstChild || element.localName === 'img') || spare?.(element))
    return false;
  return isOutOfSight(element, screen);
}

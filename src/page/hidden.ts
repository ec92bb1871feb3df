import { isOutOfSight } from './out-of-sight';

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What a server streams after the page's frame stands in `<div hidden id="S:1a">` until a script moves it; a saved page keeps it there. */
const STREAMED = /^S:\w+$/;

/** Elements of running text: what is hidden inside a sentence is not part of the sentence. A hidden block may be a folded one. */
const PHRASES = new Set(
  'span b i em strong font small big u s mark sub sup ins bdi bdo cite code tt abbr time label'.split(' '),
);

/** Elements that hold the story's text. Behind one of these a fold is left alone; words that no fold shows are not. */
const TEXTS = new Set('p li h1 h2 h3 h4 h5 h6 blockquote figcaption dd dt td'.split(' '));

/** What `rp` is for: no browser that knows ruby shows it, and other words there are hidden ones. */
const BRACKET = /^\s*[()（）[\]［］〔〕【】〈〉《》「」]\s*$/;

/**
 * Whether nobody sees an element: by its own attributes, and by the page's styles as well (threat 16), where there is a
 * browser that knows them.
 */
export function isHidden(element: Element): boolean {
  if (element.localName === 'rp') return !BRACKET.test(element.textContent ?? '');
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return !STREAMED.test(element.getAttribute('id') ?? '');
  if (element.hasAttribute('popover') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  const isPhrase = PHRASES.has(element.localName);
  const holdsText = isPhrase || style !== null || TEXTS.has(element.localName) || !element.firstElementChild;
  return holdsText && isOutOfSight(element, isPhrase);
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What a server streams after the page's frame stands in `<div hidden id="S:1a">` until a script moves it; a saved page keeps it there. */
const STREAMED = /^S:\w+$/;

/** Elements of running text: what is hidden inside a sentence is not part of the sentence. A hidden block may be a folded one. */
const PHRASES = new Set(
  'span b i em strong font small big u s mark sub sup ins bdi bdo cite code tt abbr time label'.split(' '),
);

/**
 * Whether nobody sees an element: by its own attributes, and inside a sentence by the page's styles as well (threat
 * 16), where there is a browser that knows them.
 */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return !STREAMED.test(element.getAttribute('id') ?? '');
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  return PHRASES.has(element.localName) && isUnseen(element);
}

/** Words may be hidden by no size, by full transparency, by clipping, or by a place where nobody scrolls to. */
function isUnseen(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.checkVisibility) return false; // no browser, or a copy that is on no screen
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  const style = view.getComputedStyle(element);
  if (style.fontSize === '0px') return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width <= 1 || height <= 1 || right + view.scrollX < 0 || bottom + view.scrollY < 0;
}

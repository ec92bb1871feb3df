/** Further off the page than this, in CSS pixels, nothing is on its way into sight: slides and folds stay nearer. */
const FAR = 2_000;

/** A colour that is not there. */
const CLEAR = /^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/;
const COLOURS = /rgba?\([^)]*\)|transparent/g;
const NOTHING_LEFT = /^(?:inset\((?:[5-9]\d|100)%|circle\(0|polygon\(0px 0px[,)])/;

/** Ways to hide words for good, by what the browser makes of a style. */
const lasting: ((style: CSSStyleDeclaration) => boolean)[] = [
  ({ clip }) => /^rect\(0px,? 0px,? 0px,? 0px\)$/.test(clip),
  ({ textIndent }) => Number.parseFloat(textIndent) < -500,
];

/** Letters without a size; what a block holds may bring back its own. */
const isSizeless = ({ fontSize }: CSSStyleDeclaration): boolean => Number.parseFloat(fontSize) < 1;

/** Ways by which a block may wait for its turn to fade in; a phrase inside a sentence has no turn. */
const passing: typeof lasting = [
  isSizeless,
  ({ opacity }) => Number(opacity) < 0.05,
  ({ filter }) => /opacity\(0(?:\.0\d*)?\)/.test(filter),
  ({ clipPath }) => NOTHING_LEFT.test(clipPath),
  ({ contentVisibility }) => contentVisibility === 'hidden',
  ({ maskImage }) => (maskImage?.match(COLOURS) ?? ['']).every((one) => CLEAR.test(one)),
  ({ color, backgroundColor }) => CLEAR.test(color) || color === backgroundColor,
  (style) => CLEAR.test(style.getPropertyValue('-webkit-text-fill-color')),
];

/** Elements of running text: what is hidden inside a sentence is not part of the sentence. A hidden block may be a folded one. */
const PHRASES = new Set(
  'span b i em strong font small big u s mark sub sup ins bdi bdo cite code tt abbr time label'.split(' '),
);

/** Whether an element is part of a sentence. */
export const isPhrase = ({ localName }: Element): boolean => PHRASES.has(localName);

/** The window in which an element is laid out: none in the command line, and none for a copy. */
export const screenOf = (element: Element): Window | null =>
  'checkVisibility' in element ? element.ownerDocument.defaultView : null;

/**
 * Whether nobody can see an element's words though it may have a box: off the page, without a size, clipped, transparent
 * or in the colour of its paper. A phrase is asked more strictly than a block. */
export function isOutOfSight(element: Element, screen: Window): boolean {
  const isStrict = isPhrase(element);
  if (isStrict && !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (!isStrict && width === 0 && height === 0) return false; // folded, or not drawn yet
  const far = isStrict ? 0 : -FAR;
  if (right + screen.scrollX < far || bottom + screen.scrollY < far) return true;
  const style = screen.getComputedStyle(element);
  if ((width <= 1 || height <= 1) && isCut(style)) return true;
  if (!element.firstElementChild && isSizeless(style)) return true;
  return lasting.some((hides) => hides(style)) || (isStrict && passing.some((hides) => hides(style)));
}

/** Whether a box of next to no size keeps its words in: what hangs out of it can be seen. */
function isCut({ overflow, transform, scale, position, display }: CSSStyleDeclaration): boolean {
  if (position === 'absolute' || position === 'fixed') return true;
  const isShrunk = transform !== 'none' || scale !== 'none';
  return display !== 'inline' && display !== 'contents' && (overflow !== 'visible' || isShrunk);
}

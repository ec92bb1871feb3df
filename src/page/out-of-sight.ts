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

/**
 * Whether nobody can see an element's words though it may have a box: off the page, without a size, clipped, transparent
 * or in the colour of its paper. A phrase is asked more strictly than a block. Where there is no screen nobody knows.
 */
export function isOutOfSight(element: Element, isPhrase: boolean): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.checkVisibility) return false; // no browser, or a copy that is on no screen
  if (isPhrase && !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (!isPhrase && width === 0 && height === 0) return false; // folded, or not drawn yet
  const far = isPhrase ? 0 : -FAR;
  if (right + view.scrollX < far || bottom + view.scrollY < far) return true;
  const style = view.getComputedStyle(element);
  if ((width <= 1 || height <= 1) && isCut(style)) return true;
  if (!element.firstElementChild && isSizeless(style)) return true;
  return lasting.some((hides) => hides(style)) || (isPhrase && passing.some((hides) => hides(style)));
}

/** Whether a box of next to no size keeps its words in: what hangs out of it can be seen. */
function isCut({ overflow, transform, scale, position, display }: CSSStyleDeclaration): boolean {
  if (position === 'absolute' || position === 'fixed') return true;
  const isShrunk = transform !== 'none' || scale !== 'none';
  return display !== 'inline' && display !== 'contents' && (overflow !== 'visible' || isShrunk);
}

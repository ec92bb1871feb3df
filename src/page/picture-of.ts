/** Where pages keep a picture's address until it comes into view. */
const LATER = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-srcset',
  'data-lazy-srcset',
  'srcset',
];

/** What stands in `src` until then; a picture inside the markup is none of the web's, either. */
const STANDS_IN =
  /^(?:data:|about:|#|$)|\b(?:blank|placeholder|spacer|pixel|transparent|lazy|loading|1x1)\b[^/]*$/i;

const SOURCE = /<img\b[^<>]*?\ssrc=["']?([^\s"'>]+)/i;

/** The address of a picture as its markup has it, lazy or not; empty when it has none. */
export function pictureOf(image: Element): string {
  const source = image.getAttribute('src') ?? '';
  if (!STANDS_IN.test(source)) return source;
  const places = [
    image,
    ...(image.parentElement?.localName === 'picture' ? image.parentElement.children : []),
  ];
  const later = places.flatMap((place) => LATER.map((name) => place.getAttribute(name) ?? ''));
  return (
    later.map((value) => value.trim().split(/,?\s/)[0] ?? '').find((value) => !STANDS_IN.test(value)) ??
    source
  );
}

/** The address of the picture that an element holds for browsers without scripts, which is text for all others. */
export function pictureWithoutScript(element: Element): string {
  return (
    SOURCE.exec(element.querySelector('noscript')?.textContent ?? '')?.[1]?.replaceAll('&amp;', '&') ?? ''
  );
}

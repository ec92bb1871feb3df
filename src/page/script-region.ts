import { languages } from '../languages';
import type { MarkerKind } from '../languages/language';
import { markerOf } from '../languages/markers';
import { isHidden } from './hidden';
import { tagKind } from './tags';
import { walk } from './walk';

/** Markers that only a script carries; a lone "[기자]" or "인터뷰:" may stand on any page. */
const OPENING: ReadonlySet<MarkerKind> = new Set(['lead', 'anchor', 'report']);

/** Least running text around the markers, in UTF-16 units. */
const LEAST_TEXT = 100;

/** More stories than this that open with a marker of their own are a list of teasers. */
const MOST_STORIES = 2;

/**
 * The element that holds a broadcast script, on any page: found by its part markers and not by its host. Null when there
 * are none, and on lists whose teasers carry markers.
 */
export function scriptRegion(document: Document): Element | null {
  const root = document.body;
  if (!root) return null;
  const found = markersIn(root);
  const first = found.find(({ kind }) => OPENING.has(kind));
  if (!first || found.length < 2) return null;
  for (
    let element: Element | null = first.element;
    element && element !== root;
    element = element.parentElement
  ) {
    const inside = found.filter((marker) => element?.contains(marker.element));
    const isWhole = inside.length >= 2 && inside.length * 2 >= found.length;
    if (isWhole && (element.textContent ?? '').trim().length >= LEAST_TEXT)
      return isList(element) ? null : element;
  }
  return null;
}

/** The bracketed markers of a page, with the elements their text stands in; those inside links are teasers. */
function markersIn(root: Element): { kind: MarkerKind; element: Element }[] {
  const found: { kind: MarkerKind; element: Element }[] = [];
  const path: Element[] = [];
  walk(root, {
    enter(element) {
      if (tagKind(element) === 'skip' || element.localName === 'a' || isHidden(element)) return false;
      path.push(element);
      return true;
    },
    leave: () => void path.pop(),
    text(text) {
      const line = text.trim();
      const element = path.at(-1);
      if (!element || line.length < 2 || !/^[[<‹〈《【◀⊙◉●■]/.test(line)) return;
      const marker = markerOf(line.slice(0, 80), languages);
      if (marker && marker.kind !== 'sound' && marker.kind !== 'end')
        found.push({ kind: marker.kind, element });
    },
  });
  return found;
}

/** Teasers of a list stand in items of their own, each opening with a marker. */
function isList(region: Element): boolean {
  const items = region.querySelectorAll('li, article, .item, .list > *');
  const openers = [...items].filter((item) => OPENS.test((item.textContent ?? '').slice(0, 300)));
  return openers.length > MOST_STORIES;
}

const OPENS = /[[<〈【◀] ?(?:앵커|anchor|lead)/i;

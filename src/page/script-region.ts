import { languages } from '../languages';
import type { MarkerKind } from '../languages/language';
import { markerOf } from '../languages/markers';

/** Markers that only a script carries; a lone "[기자]" or "인터뷰:" may stand on any page. */
const OPENING: ReadonlySet<MarkerKind> = new Set(['lead', 'anchor', 'report']);

/** Least running text around the markers, in UTF-16 units. */
const LEAST_TEXT = 100;

/** More stories than this that open with a marker of their own are a list of teasers. */
const MOST_STORIES = 2;

/** A part marker and the element its text stands in. */
interface Found {
  kind: MarkerKind;
  element: Element;
}

/** Collects the part markers of a page, text by text. */
export interface Markers {
  look(text: string, node: Node, inLink: boolean): void;
  found: readonly Found[];
}

/** Looks for bracketed markers in the texts of a page; those inside links are teasers. */
export function markers(): Markers {
  const found: Found[] = [];
  return {
    look(text, node, inLink) {
      if (inLink || !OPENS_MARKER.test(text)) return;
      const line = text.trim();
      const marker = line.length < 2 ? null : markerOf(line.slice(0, 80), languages);
      const element = node.parentElement;
      if (element && marker && marker.kind !== 'sound' && marker.kind !== 'end')
        found.push({ kind: marker.kind, element });
    },
    found,
  };
}

const OPENS_MARKER = /^\s*[[<‹〈《【◀⊙◉●■]/;

/**
 * The element that holds a broadcast script, on any page: found by its part markers and not by its host. Null when there
 * are none, and on lists whose teasers carry markers.
 */
export function scriptRegion(root: Element, found: readonly Found[]): Element | null {
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

/** Teasers of a list stand in items of their own, each opening with a marker. */
function isList(region: Element): boolean {
  const items = region.querySelectorAll('li, article, .item, .list > *');
  const openers = [...items].filter((item) => OPENS.test((item.textContent ?? '').slice(0, 300)));
  return openers.length > MOST_STORIES;
}

const OPENS = /[[<〈【◀] ?(?:앵커|anchor|lead)/i;

import { formBoxes } from './form-boxes';
import { isLinks, isRunning } from './running';
import type { Place, Seen, SeenBlock } from './seen-blocks';
import type { Furniture } from './surroundings';

/** A name may lie: a place with more running text than this, in Latin characters, is not what it says it is. */
const MOST: Partial<Record<Furniture, number>> = {
  share: 800,
  bio: 1500,
  tags: 400,
  caption: 700,
  byline: 500,
};

/** A name is not believed when its place holds this many times the text of the story found without it. */
const DOUBT = { withTitle: 0.7, without: 3 };

/** A menu does not speak in paragraphs: this many of them, each this long with few links, make a name of one doubtful. */
const SPOKEN = { paragraphs: 4, length: 120, linked: 0.2, share: 0.25 };
const SILENT: ReadonlySet<Furniture> = new Set(['menu', 'tags', 'byline', 'share']);

/** A text this long is a story of its own: names are doubted no more for what stands beside it. */
const WHOLE = 2500;

/** How many names one page may get wrong. */
const MOST_DOUBTS = 6;

/** Furniture that may hold more text than the story, but not almost all of the page's. */
const ALMOST_ALL = 0.9;
const SURE: ReadonlySet<Furniture> = new Set(['comments', 'consent']);

/** What every place of a page is, furniture or not, and the place that holds the story. */
export interface Weighed {
  furniture: Map<Place, Furniture | null>;
  heaviest: Place | null;
}

/**
 * Weighs every place of a page by the running text in it, furniture left out, as far as its names are to be believed.
 * `title` is the block in which the title stands, -1 when it is not printed.
 */
export function weigh(seen: Seen, title: number): Weighed {
  for (const each of seen.blocks) {
    if (!isRunning(each)) continue;
    const { length } = each;
    each.place.running += length;
    if (each.block.type === 'lines' && length >= SPOKEN.length && each.linked < each.chars * SPOKEN.linked)
      each.place.paragraphs++;
  }
  for (const place of seen.places.toReversed()) {
    if (!place.parent) continue;
    place.parent.running += place.running;
    place.parent.paragraphs += place.paragraphs;
  }
  for (const box of formBoxes(seen.places)) box.own ??= 'promotion';
  const doubted = new Set<Place>();
  for (;;) {
    const result = weighed(seen, doubted);
    const wrong = doubted.size < MOST_DOUBTS ? wronglyNamed(seen, result, title) : null;
    if (!wrong) return result;
    doubted.add(wrong);
  }
}

/** The outermost place that is called furniture and holds too much of the page for that; null when there is none. */
function wronglyNamed({ places }: Seen, { furniture, heaviest }: Weighed, title: number): Place | null {
  const weight = heaviest?.weight ?? 0;
  const all = places[0]?.running ?? 0;
  let most: Place | null = null;
  for (const place of places) {
    const kind = furniture.get(place);
    if (!kind || (place.parent && furniture.get(place.parent))) continue;
    const hasTitle = place.from <= title && title < place.to;
    if (SURE.has(kind) && !hasTitle && place.running < all * ALMOST_ALL) continue;
    const speaks = SILENT.has(kind) && place.paragraphs >= SPOKEN.paragraphs;
    const limit = weight * (speaks ? SPOKEN.share : hasTitle ? DOUBT.withTitle : DOUBT.without);
    if (!hasTitle && !speaks && weight >= WHOLE) continue;
    if (place.running > Math.max(limit, 100) && place.running > (most?.running ?? 0)) most = place;
  }
  return most;
}

function weighed({ blocks, places }: Seen, doubted: ReadonlySet<Place>): Weighed {
  const furniture = new Map<Place, Furniture | null>();
  for (const place of places) {
    place.weight = 0;
    const outer = place.parent ? (furniture.get(place.parent) ?? null) : null;
    const isPost = outer === 'share' && place.element.localName === 'blockquote'; // a post quoted in the story
    const around = isPost ? null : outer;
    const isSmall = place.own !== null && place.running <= (MOST[place.own] ?? Number.POSITIVE_INFINITY);
    const own = isSmall && !doubted.has(place) && !isNote(place) ? place.own : null;
    furniture.set(place, around === 'byline' ? (own ?? around) : (around ?? own)); // who somebody is stands beside a byline
  }
  for (const each of blocks) each.place.weight += weightOf(each, furniture.get(each.place) ?? null);
  for (const place of places.toReversed()) if (place.parent) place.parent.weight += place.weight;
  let heaviest: Place | null = null;
  for (const place of places)
    if (place.weight > 0 && (!heaviest || place.weight >= heaviest.weight)) heaviest = place;
  return { furniture, heaviest };
}

/** So many long paragraphs without links, in an `<aside>` between two elements of running text, are a note of the story's. */
const NOTE = 3;
const TEXT = /^(?:p|h[2-4]|ul|ol|blockquote|pre)$/;

const isNote = ({ element, own, paragraphs }: Place): boolean =>
  own === 'related' &&
  element.localName === 'aside' &&
  paragraphs >= NOTE &&
  TEXT.test(element.previousElementSibling?.localName ?? '') &&
  TEXT.test(element.nextElementSibling?.localName ?? '');

/** What a block adds to the places it stands in: running text speaks for them, links and furniture against. */
function weightOf(seen: SeenBlock, furniture: Furniture | null): number {
  const { length } = seen;
  if (furniture === 'gallery' || furniture === 'caption' || furniture === 'byline') return 0;
  if (furniture) return -Math.min(length, 200) * 0.3;
  if (isRunning(seen)) return Math.min(length, 1500);
  if (isLinks(seen)) return -Math.min(length, 300);
  if (seen.block.type === 'heading') return 0;
  if (seen.block.type === 'lines' && seen.place.element.localName === 'p') return length * 0.3;
  return seen.block.type === 'table' ? length * 0.2 : -Math.min(length, 20);
}

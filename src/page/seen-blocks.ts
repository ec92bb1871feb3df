import { type PageBlock, textOf } from '../page-text';
import { blocksOf } from './blocks';
import { type Furniture, furnitureOf } from './surroundings';
import { tagKind } from './tags';

/** An element on the way to some text: what it says it is, and how much of a story stands in it. */
export interface Place {
  element: Element;
  parent: Place | null;
  /** What the element itself says it is. */
  own: Furniture | null;
  /** Characters of running text in it, furniture or not. */
  running: number;
  /** Its long paragraphs that are none of links. */
  paragraphs: number;
  /** What its blocks weigh together. */
  weight: number;
  /** The blocks that stand in it: `[from, to)` of the page's. */
  from: number;
  to: number;
}

/** A block of the page, where it stands and how much of it is links. */
export interface SeenBlock {
  block: PageBlock;
  place: Place;
  text: string;
  chars: number;
  linked: number;
}

/** Everything one pass over a page sees. */
export interface Seen {
  blocks: SeenBlock[];
  /** In document order, so that a place comes before everything in it. */
  places: Place[];
}

/** Reads a whole page once: its blocks with their surroundings, nothing chosen yet. */
export function seenBlocks(root: Element, url: string): Seen {
  const blocks: SeenBlock[] = [];
  const places: Place[] = [];
  const path: Place[] = [];
  let links = 0;
  let count = { chars: 0, linked: 0 };
  const outer: (typeof count)[] = [];
  const top = placeFor(root, null, 0);
  places.push(top);
  path.push(top);
  blocksOf(root, url, undefined, {
    enter(element) {
      if (element.localName === 'a') links++;
      if (tagKind(element) === 'list') {
        outer.push(count);
        count = { chars: 0, linked: 0 };
      }
      if (element === root || !isPlace(element)) return;
      const place = placeFor(element, path.at(-1) ?? null, blocks.length);
      places.push(place);
      path.push(place);
    },
    leave(element) {
      if (element.localName === 'a') links--;
      if (tagKind(element) === 'list') count = outer.pop() ?? count;
      const place = path.at(-1);
      if (place?.element !== element) return;
      place.to = blocks.length;
      path.pop();
    },
    text(text) {
      const length = text.trim().length;
      count.chars += length;
      if (links > 0) count.linked += length;
    },
    block(block) {
      blocks.push({ block, place: path.at(-1) ?? top, text: wordsOf(block), ...count });
      count.chars = 0;
      count.linked = 0;
    },
  });
  for (const place of path) place.to = blocks.length; // the walk may have ended at its budget
  return { blocks, places };
}

/** Inline elements count only when they have a name that may say something. */
const isPlace = (element: Element): boolean =>
  tagKind(element) !== undefined || element.hasAttribute('class') || element.localName.includes('-');

const placeFor = (element: Element, parent: Place | null, from: number): Place => ({
  element,
  parent,
  own: furnitureOf(element),
  running: 0,
  paragraphs: 0,
  weight: 0,
  from,
  to: from,
});

/** A block's text; a picture's caption is no text of the story. */
const wordsOf = (block: PageBlock): string =>
  block.type === 'figure' || block.type === 'video' ? '' : textOf(block);

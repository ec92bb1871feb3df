import { type PageBlock, textOf } from '../page-text';
import { blocksOf } from './blocks';
import { isMostlyLinks, lengthOf, readsOn } from './running';
import { standsAside } from './stands-aside';
import { type Furniture, furnitureOf } from './surroundings';
import type { TagKind } from './tags';

/** An element on the way to some text: what it says it is, and how much of a story stands in it. */
export interface Place {
  element: Element;
  parent: Place | null;
  /** What the element itself says it is. */
  own: Furniture | null;
  /** Whether it is called something that holds no story, or stands in such a place; null until somebody asked. */
  isAside: boolean | null;
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
  /** In Latin characters, as all lengths and weights here. */
  length: number;
  chars: number;
  linked: number;
  isLinks: boolean;
  isRunning: boolean;
  /** Elements in it of which nobody asked if they can be seen, since they stand aside. */
  unasked: Element[];
}

/** Everything one pass over a page sees. */
export interface Seen {
  blocks: SeenBlock[];
  /** In document order, so that a place comes before everything in it. */
  places: Place[];
  /** The deepest nesting met. */
  depth: number;
  /** Where the walk ended at its budget, in UTF-16 units of text; null when it saw the whole page. */
  cutAt: number | null;
}

/** Told of every text of the page, so that the same pass serves those who look for something in it. */
export type Listen = (text: string, node: Node, inLink: boolean) => void;

/** What has been met since the last block. */
type Count = Pick<SeenBlock, 'chars' | 'linked' | 'unasked'>;

/**
 * Reads a whole page once: its blocks with their surroundings, nothing chosen yet. What stands aside is not asked whether it
 * can be seen, unless `isThorough`.
 */
export function seenBlocks(root: Element, url: string, listen?: Listen, isThorough = false): Seen {
  const blocks: SeenBlock[] = [];
  const places: Place[] = [];
  const path: Place[] = [];
  let links = 0;
  let level = 0;
  let depth = 0;
  let cutAt: number | null = null;
  let count: Count = { chars: 0, linked: 0, unasked: [] };
  const outer: Count[] = [];
  const top = placeFor(root, null, 0);
  places.push(top);
  path.push(top);
  blocksOf(root, url, undefined, {
    enter(element, kind) {
      if (++level > depth) depth = level;
      if (kind === 'link' && !isOwnAnchor(element)) links++;
      else if (kind === 'list') {
        outer.push(count);
        count = { chars: 0, linked: 0, unasked: [] };
      }
      if (element === root || !isPlace(element, kind)) return;
      const place = placeFor(element, path.at(-1) ?? null, blocks.length);
      places.push(place);
      path.push(place);
    },
    spare(element) {
      const isSpared = !isThorough && standsAside(path);
      if (isSpared) count.unasked.push(element);
      return isSpared;
    },
    leave(element, kind) {
      level--;
      if (kind === 'link' && !isOwnAnchor(element)) links--;
      else if (kind === 'list') count = outer.pop() ?? count;
      const place = path.at(-1);
      if (place?.element !== element) return;
      path.pop();
      place.to = blocks.length;
      if (place.to === place.from)
        places.pop(); // nothing ended in it, nor in what stood in it: it is the last
      else if (place.isAside === null) place.own = furnitureOf(element);
    },
    text(text, node) {
      listen?.(text, node, links > 0);
      const length = text.trim().length;
      count.chars += length;
      if (links > 0) count.linked += length;
    },
    cut(length) {
      cutAt = length;
    },
    block(block) {
      blocks.push(seenBlock(block, path.at(-1) ?? top, count));
      count.chars = 0;
      count.linked = 0;
      count.unasked = [];
    },
  });
  for (const place of path) {
    place.to = blocks.length; // the walk may have ended at its budget
    place.own = furnitureOf(place.element);
  }
  return { blocks, places, depth, cutAt };
}

function seenBlock(block: PageBlock, place: Place, { chars, linked, unasked }: Count): SeenBlock {
  const text = wordsOf(block);
  const length = lengthOf(text);
  const isParagraph = place.element.localName === 'p';
  const isLinks = isMostlyLinks(chars, linked, text, isParagraph);
  const isRunning = !isLinks && readsOn(block.type, text, length, isParagraph);
  return { block, place, text, length, chars, linked, isLinks, isRunning, unasked };
}

/** A heading that links to itself is still a heading. */
const isOwnAnchor = (link: Element): boolean =>
  (link.getAttribute('href') ?? '').startsWith('#') && link.closest('h1, h2, h3, h4, h5, h6') !== null;

/** Inline elements count only when they have a name that may say something. */
const isPlace = (element: Element, kind: TagKind | undefined): boolean =>
  (kind !== undefined && kind !== 'link') || element.hasAttribute('class') || element.localName.includes('-');

const placeFor = (element: Element, parent: Place | null, from: number): Place => ({
  element,
  parent,
  own: null,
  isAside: null,
  running: 0,
  paragraphs: 0,
  weight: 0,
  from,
  to: from,
});

/** A block's text; a picture's caption is no text of the story. */
const wordsOf = (block: PageBlock): string =>
  block.type === 'figure' || block.type === 'video' ? '' : textOf(block);

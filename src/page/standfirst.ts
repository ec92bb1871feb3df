import { isLinks, isRunning, lengthOf } from './running';
import type { Place, Seen, SeenBlock } from './seen-blocks';
import { type Furniture, isStandfirstPlace } from './surroundings';
import { lettersOf } from './title-block';

/** Length of a standfirst, in Latin characters. */
const LEAST = 40;
const MOST = 900;

/** An unnamed heading under the title is a standfirst from this length on. */
const LONG_HEADING = 60;

/** How far above the story its standfirst may stand, in blocks. */
const REACH = 40;

/** Most standfirsts of one story. */
const MOST_FOUND = 4;

/** How much of two texts must agree for them to be one, in letters. */
const SAME = 50;

/** Furniture in which no standfirst stands; it may well stand beside a byline, or under a picture. */
const AWAY: ReadonlySet<Furniture> = new Set(
  'comments consent share menu promotion related bio'.split(' ') as Furniture[],
);

/** Where a standfirst is looked for and what it is known by. */
export interface Above {
  /** The story's first running block. */
  before: number;
  /** The block of the printed title, -1 when there is none. */
  heading: number;
  title: string;
  descriptions: string[];
  furniture: ReadonlyMap<Place, Furniture | null>;
}

/** The lead that stands apart, above the story's first words: known by its place's name, or by the page's own description. */
export function standfirstsOf({ blocks }: Seen, above: Above, story: readonly SeenBlock[]): SeenBlock[] {
  const { before, heading } = above;
  const body = lettersOf(openingOf(story));
  const wanted = lettersOf(above.title);
  const described = above.descriptions.map(lettersOf).filter((text) => text.length > SAME / 2);
  const found: SeenBlock[] = [];
  for (let index = Math.max(0, before - REACH, heading); index < before; index++) {
    const each = blocks[index];
    if (!each || story.includes(each) || !hasLength(each) || isLinks(each)) continue;
    const own = lettersOf(each.text);
    const isRepeat = body.includes(own) || found.some((other) => lettersOf(other.text).includes(own));
    if (own.length < SAME / 3 || isRepeat || isTitle(own, wanted)) continue;
    const isDescribed = described.some((text) => begin(text, own));
    const isNamed = isNamedSo(each.place) && (each.block.type === 'heading' || isRunning(each));
    const isUnderTitle = heading > 0 && index > heading && isLongHeading(each);
    const isAway = AWAY.has(above.furniture.get(each.place) ?? 'byline');
    if (isDescribed || (!isAway && (isNamed || isUnderTitle))) found.push(each);
  }
  return found.slice(0, MOST_FOUND);
}

/** The story's first blocks, where a repeated standfirst would stand. */
const openingOf = (story: readonly SeenBlock[]): string =>
  story
    .slice(0, REACH)
    .map(({ text }) => text.slice(0, MOST * 2))
    .join(' ');

function hasLength({ text }: SeenBlock): boolean {
  const length = lengthOf(text);
  return length >= LEAST && length <= MOST;
}

const isLongHeading = ({ block, text }: SeenBlock): boolean =>
  block.type === 'heading' && lengthOf(text) > LONG_HEADING;

const begin = (one: string, other: string): boolean =>
  one.startsWith(other.slice(0, SAME)) || other.startsWith(one.slice(0, SAME));

/** The title itself, perhaps with a few words of the outlet's behind it, or with a label before it. */
const isTitle = (own: string, wanted: string): boolean =>
  own === wanted ||
  (wanted.length > 10 &&
    ((own.startsWith(wanted) && own.length < wanted.length * 1.3) ||
      (own.endsWith(wanted) && own.length < wanted.length * LABELLED)));

/** A label before a title is not much longer than the title itself. */
const LABELLED = 3;

/** Whether one of the innermost places has a standfirst's name. */
function isNamedSo(from: Place): boolean {
  let place: Place | null = from;
  for (let steps = 0; place && steps < 3; steps++, place = place.parent)
    if (isStandfirstPlace(place.element)) return true;
  return false;
}

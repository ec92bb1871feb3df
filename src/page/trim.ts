import { signs } from '../languages/signs';
import { isDateline } from './dateline';
import { leadsOut } from './leads-out';
import { isLinks, isRunning, lengthOf } from './running';
import type { Place, SeenBlock } from './seen-blocks';
import { CALL, CONSENT, CREDIT, DISCLOSURE, LEADS_AWAY, NOTE } from './stray-lines';
import type { Furniture } from './surroundings';
import { lettersOf } from './title-block';

/** A place named after the byline may hold the story's first words: longer text than this stays. */
const BYLINE_LIMIT = 150;

/** Lines longer than this are no credits, calls or notes. */
const CREDIT_LIMIT = 160;
const CALL_LIMIT = 300;
const NOTE_LIMIT = 400;

/** More short lines than this at the end are a list of the story's, such as results. */
const MANY_LINES = 5;

/** The first blocks of a story, among which its day may stand. */
const DATED = 4;

/** Whether a block is none of the story by what it is and where it stands. */
export function isForeign(
  seen: SeenBlock,
  furniture: Furniture | null,
  url: string,
  next?: SeenBlock | undefined,
): boolean {
  const { block, text, linked } = seen;
  if (furniture === 'byline') return lengthOf(text) < BYLINE_LIMIT;
  if (furniture) return true;
  if (block.type === 'figure' || block.type === 'video') return false;
  if (block.type === 'heading' && isLinks(seen) && next && opensSection(seen, next)) return false;
  if (isLinks(seen)) return !((block.type === 'list' || block.type === 'heading') && leadsOut(seen, url));
  if (block.type === 'table') return false;
  if (text.length < NOTE_LIMIT && (CONSENT.test(text) || DISCLOSURE.test(text))) return true;
  const isLong = isRunning(seen) && linked === 0 && text.length > CALL_LIMIT / 3;
  if (text.length < CALL_LIMIT && LEADS_AWAY.test(text)) return !isLong;
  if (linked > 0 && text.length < CREDIT_LIMIT && CALL.test(text)) return true;
  const isSentence = text.length > 60 && /[.!?]["”]?$/.test(text); // "…, according to screenshots."
  return block.type === 'lines' && !isSentence && text.length < CREDIT_LIMIT && CREDIT.test(text);
}

/**
 * A heading that is a link opens a section of the story where paragraphs stand beside it, as long as sections are; a teaser
 * of another story stands with its few words in a place of their own.
 */
const opensSection = ({ place }: SeenBlock, next: SeenBlock): boolean =>
  isRunning(next) &&
  next.place.element.localName === 'p' &&
  place.parent !== null &&
  place.parent === next.place.parent &&
  place.parent.paragraphs >= SECTIONS;

/** A place with fewer long paragraphs is no story, in which a heading could open a section. */
const SECTIONS = 4;

/** Menu words, dates and the repeated title before a story's first sentence go; pictures stay. */
export function withoutHead(blocks: SeenBlock[], title: string): SeenBlock[] {
  const first = blocks.findIndex(isRunning);
  if (first < 0) return blocks;
  const wanted = lettersOf(title);
  return blocks.filter((seen, index) => {
    if (index < first + 2 && isTitle(lettersOf(seen.text), wanted)) return false;
    if (index < first + DATED && seen.block.type === 'lines' && isDateline(seen.text)) return false;
    if (index >= first || (index === first - 1 && isLabelOf(seen, blocks, blocks[first], wanted)))
      return true;
    return !MENUS.includes(seen.block.type);
  });
}

/** What menus and the words around a title are made of. */
const MENUS: readonly string[] = ['lines', 'list', 'heading'];

/**
 * A line over the first sentence that comes back, maybe with another clock, names who speaks; a heading there is the
 * story's when both stand in one place and the title is not in it.
 */
const isLabelOf = (
  { block, place, text }: SeenBlock,
  all: SeenBlock[],
  next: SeenBlock | undefined,
  title: string,
): boolean =>
  all.filter((other) => other.text.startsWith(beforeClock(text))).length > 1 ||
  (block.type === 'heading' &&
    place.parent === (next?.place.parent ?? null) &&
    !(title && lettersOf(text).includes(title)));

/** "Name 00:12" without its clock; what no text begins with where there is no name. */
const beforeClock = (text: string): string => /^\D{4,}/.exec(text)?.[0] ?? '\n';

const isTitle = (own: string, wanted: string): boolean =>
  own.length > 8 &&
  (wanted.startsWith(own) ||
    (wanted.length > 12 && own.startsWith(wanted) && own.length < wanted.length * 2));

/** Short lines and notes after a story's last sentence go, unless they are many. */
export function withoutTail(blocks: SeenBlock[]): SeenBlock[] {
  let end = blocks.length;
  for (let last = blocks[end - 1]; end > 1 && last && !isLastWord(last); last = blocks[end - 1]) end--;
  const lines = blocks.slice(end).filter(isPlainLine);
  if (lines.length > MANY_LINES) return blocks;
  return [...blocks.slice(0, end), ...blocks.slice(end).filter(namesCrew)];
}

/** Who reported and edited stands behind the story; the script's reader sets it aside. */
const namesCrew = ({ block, text }: SeenBlock): boolean =>
  block.type === 'lines' && text.length < CALL_LIMIT && signs.some(({ credits }) => credits.test(text));

/** Whether a story may end with this block. */
function isLastWord(seen: SeenBlock): boolean {
  const { type } = seen.block;
  if (seen.text.length < NOTE_LIMIT && NOTE.test(seen.text)) return false;
  return type === 'list' || type === 'table' || isRunning(seen) || isQuoted(seen.place);
}

/** Under a quoted post stands who wrote it. */
const isQuoted = ({ element, parent }: Place): boolean =>
  element.localName === 'blockquote' || parent?.element.localName === 'blockquote';

const isPlainLine = ({ block, place, linked, text }: SeenBlock): boolean =>
  block.type === 'lines' && place.element.localName === 'p' && linked < text.length / 2 && !NOTE.test(text);

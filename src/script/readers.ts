import type { Block } from '../article';
import { marker, resumption, sound } from './marker-readers';
import { isOneQuote, opensQuote, withoutMarks } from './marks';
import { contextOf, type Parse, type Reader } from './parse';
import { biteAt } from './soundbites';
import { turnAt } from './turns';

/** What an item may be, in the order tried; the last takes everything. */
const READERS: readonly Reader[] = [
  opaque,
  sound,
  resumption,
  marker,
  credit,
  stage,
  subhead,
  headline,
  bite,
  unlabelled,
  digest,
  turn,
  narration,
];

/** Has the item read by the first reader it belongs to; answers how many items that took, 0 to have it read again. */
export function readAt(parse: Parse, at: number): number {
  const item = parse.items[at];
  const text = item && 'text' in item ? item.text : '';
  for (const reader of READERS) {
    const used = reader(parse, at, text);
    if (used !== null) return used;
  }
  return 1;
}

/** Headings, lists, tables, figures: as they are, unless a heading is a marker. */
function opaque({ items, marks, scribe }: Parse, at: number): number | null {
  const item = items[at];
  if (!item || item.type === 'line' || marks[at]) return null;
  scribe.block(item as Block);
  return 1;
}

function credit({ languages, credits }: Parse, _at: number, text: string): number | null {
  if (!languages.some((language) => language.credits.test(text))) return null;
  credits.push(text);
  return 1;
}

function stage({ languages, isScript }: Parse, _at: number, text: string): number | null {
  return isScript && languages.some((language) => language.stage.test(text)) ? 1 : null;
}

/** "■ …" or "● …" alone between two paragraphs, and no sentence: a heading of the story. */
function subhead({ items, scribe }: Parse, at: number, text: string): number | null {
  const item = items[at];
  const next = items[at + 1];
  const isAlone = item?.type === 'line' && item.head && (next?.type !== 'line' || next.head);
  const heading = /^[■□●◆] ?(\S.{1,70})$/.exec(text)?.[1];
  if (!isAlone || !heading || /[.?!:：>]$|니다$/.test(heading) || /[:：>]/.test(heading)) return null;
  scribe.block({ type: 'heading', level: 3, text: heading });
  return 1;
}

/** A line above the first part that is no sentence: the headline once more, or one below it. */
function headline({ items, marks, language, scribe }: Parse, at: number, text: string): number | null {
  if (scribe.draft.kind !== null || scribe.draft.lines.length > 0) return null;
  const next = items[at + 1];
  const opens = marks.slice(at + 1, at + 1 + HEADLINES).some((mark) => mark !== null);
  if (!opens || (next?.type === 'line' && !next.head)) return null;
  const line =
    language.speakerOf(text.slice(1, -1)).name === null ? text.replace(/^\[([^\]]+)\]$/, '$1') : text;
  if (line.length > HEADLINE || /[.?!:：>\])]$|(?:니다|세요|죠)$/.test(line) || language.handover.test(line))
    return null;
  scribe.block({ type: 'heading', level: 3, text: line });
  return 1;
}

/** Most headlines above a script, and the length of the longest, in UTF-16 units. */
const HEADLINES = 4;
const HEADLINE = 90;

/** A digest of studio talk prints a name with its title on a line of its own and the words in marks below. */
function digest(parse: Parse, at: number, text: string): number | null {
  const { items, language, isScript, inTalk, scribe } = parse;
  const next = items[at + 1];
  if (!isScript || !inTalk || next?.type !== 'line' || next.head || !opensQuote(next.text)) return null;
  const { name, title } = language.speakerOf(text);
  if (!language.isSpeaker(text) || name === null || title === null) return null;
  const staff = language.staffWords.get(text.split(' ').at(-1) ?? '') ?? null;
  scribe.open(staff ?? 'guest', text, { label: text, staff });
  let used = 1;
  for (; ; used++) {
    const line = items[at + used];
    if (line?.type !== 'line' || (used > 1 && line.head)) break;
    scribe.line(withoutMarks(line.text), used === 1);
  }
  return used;
}

function bite(parse: Parse, at: number): number | null {
  const found = biteAt(contextOf(parse), at);
  if (!found) return null;
  const { scribe, language, items } = parse;
  const before = items[at - 1];
  const isHandedOver = before?.type === 'line' && language.handover.test(before.text);
  if (isHandedOver && (scribe.draft.kind === 'anchor' || scribe.draft.kind === 'lead'))
    scribe.open('report', null, null);
  const label = found.bites[0]?.label ?? null;
  if (parse.isInterview && label !== null) scribe.open('guest', null, { label, staff: null });
  if (parse.isInterview) for (const { words } of found.bites) scribe.line(words, true);
  else scribe.bites(found.bites);
  return found.used;
}

/** How much of the text beside such words is asked, in UTF-16 units. */
const BESIDE = 300;

/** A paragraph of a report that is nothing but words in marks: a soundbite, whose speaker the narration beside it may name. */
function unlabelled(
  { items, marks, language, isScript, scribe }: Parse,
  at: number,
  text: string,
): number | null {
  const { kind } = scribe.draft;
  if (!isScript || (kind !== 'report' && kind !== 'reporter') || !isOneQuote(text)) return null;
  if (marks[at + 1] || (text === text.toUpperCase() && /\p{Lu}/u.test(text))) return null; // the next story's headline
  const [item, before, after] = [items[at], items[at - 1], items[at + 1]];
  if (item?.type !== 'line' || !item.head || (after?.type === 'line' && !after.head)) return null;
  const textOf = (beside: typeof item | typeof before) => (beside?.type === 'line' ? beside.text : '');
  const beside = language.speakerBeside(textOf(before).slice(-BESIDE), textOf(after).slice(0, BESIDE));
  scribe.bites([{ label: null, beside, words: withoutMarks(text) }]);
  return 1;
}

function turn(parse: Parse, _at: number, text: string): number | null {
  const found = parse.isScript
    ? turnAt(text, parse.language, parse.languages, parse.hostSign, parse.otherSigns)
    : null;
  if (!found) return null;
  parse.scribe.open(found.turn.staff ?? 'guest', found.label, found.turn);
  if (found.rest) parse.scribe.line(found.rest, true);
  return 1;
}

function narration({ items, scribe }: Parse, at: number, text: string): number {
  const item = items[at];
  scribe.line(text, item?.type !== 'line' || item.head);
  return 1;
}

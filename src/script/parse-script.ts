import type { Block } from '../article';
import type { Language } from '../languages/language';
import { type Marker, markerOf } from '../languages/markers';
import type { PageBlock } from '../page-text';
import { type Item, itemsOf } from './items';
import { isLinePerParagraph } from './paragraphs';
import { withoutRepeats } from './repeats';
import { type Scribe, scribe } from './scribe';
import type { Script, ScriptPart, Turn } from './script';
import { type BiteContext, biteAt } from './soundbites';
import { soundAt } from './sounds';
import { parseTranscript } from './transcript';
import { turnAt } from './turns';
import { handoverAt, isUnmarkedScript } from './unmarked';

/** One parse while it goes on. */
interface Parse extends Omit<BiteContext, 'inPackage'> {
  items: Item[];
  marks: (Marker | null)[];
  scribe: Scribe;
  credits: string[];
}

/** Reads what stands at an item; answers how many items it took, 0 to have the item read again, null when it is not its own. */
type Reader = (parse: Parse, at: number, text: string) => number | null;

/** What an item may be, in the order tried; the last takes everything. */
const READERS: readonly Reader[] = [opaque, sound, resumption, marker, credit, stage, bite, turn, narration];

/**
 * Blocks to parts: markers open parts, labels give soundbites, credits go aside; what has no structure stays as body.
 * `staff` are the people the page's byline names.
 */
export function parseScript(
  blocks: PageBlock[],
  language: Language,
  languages: readonly Language[],
  staff: readonly string[],
): Script {
  const items = itemsOf(withoutRepeats(blocks));
  const marks = items.map((item) =>
    'text' in item && !isHeader(item.text, languages) ? markerOf(item.text, languages) : null,
  );
  const isMarked = marks.some((mark) => mark !== null && mark.kind !== 'end');
  const isBracketed = marks.some(
    (mark) => mark !== null && mark.kind !== 'end' && !/^\p{L}/u.test(mark.label),
  );
  const transcript = isBracketed ? null : parseTranscript(items, language, languages, staff);
  if (transcript) return transcript;
  const isScript = isMarked || isUnmarkedScript(items, language);
  const writer = scribe(isLinePerParagraph(items));
  const parse: Parse = { items, marks, language, languages, isScript, scribe: writer, credits: [] };
  const opensParts = marks.some((mark) => mark !== null && mark.kind !== 'end' && mark.kind !== 'sound');
  const handover = isScript && !opensParts ? handoverAt(items, language) : -1;
  if (handover >= 0) writer.open('lead', null, null);
  for (let at = 0; at < items.length; ) {
    const used = readAt(parse, at);
    if (handover >= at && handover < at + used) writer.open('report', null, null);
    at += used;
  }
  const parts = writer.parts().map((part) => withTurnName(part, staff));
  return { parts, credits: parse.credits };
}

/** "■ 진행 : …" above a talk names the hosts and opens no turn. */
const isHeader = (text: string, languages: readonly Language[]): boolean =>
  /^[■□]/.test(text) && languages.some(({ credits }) => credits.test(text));

/** A turn whose marker names nobody is the page's only reporter's, or whoever the marker's word says. */
function withTurnName(part: ScriptPart, staff: readonly string[]): ScriptPart {
  if (part.role !== 'exchange' || !part.turn || part.turn.label !== null) return part;
  const [reporter, ...others] = part.turn.staff === 'reporter' ? staff : [];
  const word = part.label?.replace(/[^\p{L}\p{N} ]/gu, '').trim() || null;
  return { ...part, turn: { ...part.turn, label: reporter && others.length === 0 ? reporter : word } };
}

function readAt(parse: Parse, at: number): number {
  const item = parse.items[at];
  const text = item && 'text' in item ? item.text : '';
  for (const reader of READERS) {
    const used = reader(parse, at, text);
    if (used !== null) return used;
  }
  return 1;
}

const contextOf = (parse: Parse): BiteContext => ({
  ...parse,
  inPackage: parse.scribe.draft.kind === 'report',
});

/** Headings, lists, tables, figures: as they are, unless a heading is a marker. */
function opaque({ items, marks, scribe }: Parse, at: number): number | null {
  const item = items[at];
  if (!item || item.type === 'line' || marks[at]) return null;
  scribe.block(item as Block);
  return 1;
}

/** "<녹취>", "[Soundbite]": the words it announces, or a guest's turn when it announces none. */
function sound(parse: Parse, at: number): number | null {
  const mark = parse.marks[at];
  if (mark?.kind !== 'sound') return null;
  const found = soundAt(contextOf(parse), at, mark.rest);
  if (found) parse.scribe.bites(found.bites);
  else parse.scribe.open('answer', mark.label, null);
  return found?.used ?? 1;
}

/** Old scripts repeat the reporter's marker after every soundbite: the report goes on. */
function resumption(parse: Parse, at: number): number | null {
  const mark = parse.marks[at];
  const { kind, label, blocks } = parse.scribe.draft;
  if (mark?.kind !== 'reporter' || kind !== 'reporter' || label !== mark.label || blocks.length === 0)
    return null;
  return restOf(parse, at, mark);
}

function marker(parse: Parse, at: number): number | null {
  const mark = parse.marks[at];
  if (!mark) return null;
  if (mark.kind !== 'end') parse.scribe.open(mark.kind, mark.label, turnOf(mark));
  return restOf(parse, at, mark);
}

/** What follows a marker on its line is read as a line of its own. */
function restOf({ items, marks }: Parse, at: number, { rest }: Marker): number {
  marks[at] = null;
  if (!rest) return 1;
  items[at] = { type: 'line', text: rest, head: true };
  return 0;
}

const STAFF: Partial<Record<Marker['kind'], Turn['staff']>> = {
  lead: 'anchor',
  anchor: 'anchor',
  question: 'anchor',
  report: 'reporter',
  reporter: 'reporter',
};

const turnOf = ({ kind, who }: Marker): Turn => ({ label: who, staff: STAFF[kind] ?? null });

function credit({ languages, credits }: Parse, _at: number, text: string): number | null {
  if (!languages.some((language) => language.credits.test(text))) return null;
  credits.push(text);
  return 1;
}

function stage({ languages, isScript }: Parse, _at: number, text: string): number | null {
  return isScript && languages.some((language) => language.stage.test(text)) ? 1 : null;
}

function bite(parse: Parse, at: number): number | null {
  const found = biteAt(contextOf(parse), at);
  if (found) parse.scribe.bites(found.bites);
  return found?.used ?? null;
}

function turn(parse: Parse, _at: number, text: string): number | null {
  const found = parse.isScript ? turnAt(text, parse.language, parse.languages) : null;
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

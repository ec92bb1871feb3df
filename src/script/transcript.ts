import type { Block, Role } from '../article';
import type { Language, TurnLabel } from '../languages/language';
import type { Item } from './items';
import type { Script, ScriptBlock, ScriptPart } from './script';

/** Fewest labels in capitals, and fewest in ordinary letters, that make a text a transcript. */
const LEAST_CAPITALS = 3;
const LEAST_MIXED = 4;

/** Somebody speaks: the label as printed, the words paragraph by paragraph. */
interface Spoken {
  label: string | null;
  isStaff: boolean;
  /** A briefing or a sitting: nobody hosts it. */
  isUnhosted: boolean;
  /** Words played from tape inside somebody's turn. */
  isClip: boolean;
  blocks: Block[];
}

/**
 * A transcript as parts, or null when the text is none: every turn opens with a label in capitals, or with a name that
 * comes back. The host's introduction is the lead, a reporter's package with its soundbites the report, the talk around
 * it one exchange part a turn.
 */
export function parseTranscript(
  items: readonly Item[],
  language: Language,
  languages: readonly Language[],
  staff: readonly string[],
): Script | null {
  const lines = spokenLines(items);
  const labels = lines.map((item) => labelOf(item, language));
  const isTurn = turnTest(labels);
  if (!isTurn) return null;
  const credits: string[] = [];
  const turns = turnsOf(lines, labels, isTurn, (text) => {
    if (languages.some((each) => each.stage.test(text))) return true;
    const isCredit = languages.some((each) => each.credits.test(text));
    if (isCredit) credits.push(text);
    return isCredit;
  });
  markStaff(turns, language, staff);
  return { parts: partsOf(turns, language), credits };
}

/** A label in capitals behind the end of a sentence: "… with Maren Holloway. HOLLOWAY: We begin". */
const MID_LINE =
  /(?<!\b(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Rev|Amb|Sec|St|Lt|Col|Capt|Sgt)\. )(?<=[\p{Ll}\d)"”][.!?]["”)]? )(?=(?:[A-Z][A-Z.'’-]+ ){0,3}[A-Z][A-Z.'’-]+(?:, [A-Z ]{3,40})?(?: \([^)]{1,30}\))?: )/u;

const CLIP_BEGINS = /^[([]begin (?:video|audio) ?clip|^[([]begin vt[)\]]/i;
const CLIP_ENDS = /^[([]end (?:video|audio) ?clip|^[([]end vt[)\]]/i;

/** A voice that opens the program and is nobody's host. */
const ANNOUNCER = /^announcer$/i;

const CLOCK = /\[\d{1,2}:\d{2}:\d{2}\]\s?/g;

/** Lines cut where a turn begins inside them, clock stamps off. */
function spokenLines(items: readonly Item[]): Item[] {
  return items.flatMap((item): Item[] => {
    if (item.type !== 'line') return [item];
    const texts = item.text
      .replace(CLOCK, '')
      .split(MID_LINE)
      .map((text) => text.trim());
    return texts
      .filter(Boolean)
      .map((text, index) => ({ type: 'line', text, head: item.head && index === 0 }));
  });
}

const nameIn = (label: string): string => label.split(/[,([]/)[0]?.trim().toLowerCase() ?? '';

const isSameName = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && lastWord(nameIn(one)) === lastWord(nameIn(other));

const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? '';

/** Whether a label opens a turn on this page. */
type IsTurn = (label: TurnLabel) => boolean;

/** The label of a line; in parliament's reports a heading of its own names who speaks below it. */
function labelOf(item: Item, language: Language): TurnLabel | null {
  if (!('text' in item)) return null;
  const label = language.turnLabel(item.text);
  if (label || item.type !== 'heading' || language.speakerOf(item.text).name === null) return label;
  return { label: item.text, rest: '', style: 'heading', isStaff: false };
}

/** What opens turns here: capitals, or names of several words or that come back; null when too few labels do. */
function turnTest(labels: readonly (TurnLabel | null)[]): IsTurn | null {
  const found = labels.filter((label) => label !== null);
  const capitals = found.filter(({ style }) => style === 'capitals' || style === 'question');
  if (capitals.length >= LEAST_CAPITALS && capitals.length * 12 >= labels.length)
    return ({ style }) => style === 'capitals' || style === 'question';
  const names = found.map(({ label }) => lastWord(nameIn(label)));
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const isTalk = found.length >= LEAST_MIXED && repeated.size > 0 && found.length * 8 >= labels.length;
  return isTalk ? ({ label }) => / /.test(nameIn(label)) || repeated.has(lastWord(nameIn(label))) : null;
}

function turnsOf(
  items: readonly Item[],
  labels: readonly (TurnLabel | null)[],
  isTurn: IsTurn,
  isAside: (text: string) => boolean,
): Spoken[] {
  const turns: Spoken[] = [{ label: null, isStaff: true, isUnhosted: false, isClip: false, blocks: [] }];
  let open = false;
  let isClip = false;
  items.forEach((item, index) => {
    const label = labels[index] ?? null;
    const opening = label !== null && isTurn(label) ? openingOf(label) : null;
    if (opening)
      turns.push({
        ...opening,
        isUnhosted: opening.style === 'question' || opening.style === 'heading',
        isClip,
        blocks: [],
      });
    const blocks = turns.at(-1)?.blocks ?? [];
    if (!('text' in item)) blocks.push(item);
    else {
      const text = opening ? opening.rest : item.text;
      isClip = CLIP_BEGINS.test(text) || (isClip && !CLIP_ENDS.test(text));
      if (!text || isAside(text)) open = false;
      else if (item.type === 'heading' && !opening) blocks.push(item);
      else if (open && item.type === 'line' && !item.head && !opening) join(blocks, text);
      else blocks.push({ type: 'paragraph', text });
      open = text !== '' && !isAside(text);
    }
  });
  return turns.filter(({ blocks }) => blocks.length > 0);
}

/** A note on how the words were made belongs to the label: "(Through interpreter)", "(Reading)". */
function openingOf(label: TurnLabel): TurnLabel {
  const note =
    /^(\((?:through|via|reading|voice-?over|on camera|off camera|translated|in \p{Lu})[^)]*\))\s+(.+)$/isu.exec(
      label.rest,
    );
  return note ? { ...label, label: `${label.label} ${note[1]}`, rest: note[2] ?? '' } : label;
}

/** A line that only wraps goes on in the paragraph before it. */
function join(blocks: Block[], text: string): void {
  const last = blocks.at(-1);
  if (last?.type === 'paragraph' && !/[.!?…"”)]$/.test(last.text)) last.text += ` ${text}`;
  else blocks.push({ type: 'paragraph', text });
}

/** Staff is who a label calls so, who the byline names, who signs off, and everybody with the same name; else the first speaker. */
function markStaff(turns: Spoken[], language: Language, staff: readonly string[]): void {
  const names = new Set(staff.map((name) => lastWord(name.toLowerCase())));
  for (const { label, isStaff, blocks } of turns) {
    if (label !== null && isStaff) names.add(lastWord(nameIn(label)));
    for (const block of blocks) {
      const signed =
        block.type === 'paragraph' ? language.reporterIn(block.text.split(/(?<=[.!?]) /).at(-1) ?? '') : null;
      if (signed) names.add(lastWord(signed.toLowerCase()));
    }
  }
  const first = turns.find(({ label }) => label !== null);
  const isHostless = turns.some(({ isUnhosted }) => isUnhosted);
  if (first?.label && !isHostless) names.add(lastWord(nameIn(first.label)));
  for (const turn of turns) turn.isStaff = turn.label === null || names.has(lastWord(nameIn(turn.label)));
}

/**
 * Turns to parts: the first host leads in; another staff voice with voices of others in it is a package; the rest is
 * talk. A briefing is talk from its first turn.
 */
function partsOf(turns: readonly Spoken[], language: Language): ScriptPart[] {
  const host = turns.find(({ label }) => label !== null && !ANNOUNCER.test(label))?.label ?? null;
  const hostName = host === null ? null : lastWord(nameIn(host));
  const isHost = ({ label }: Spoken) =>
    label === null || ANNOUNCER.test(label) || lastWord(nameIn(label)) === hostName;
  const parts: ScriptPart[] = [];
  const isHostless = turns.some(({ isUnhosted }) => isUnhosted);
  let phase: Role = 'lead';
  let reporter: string | null = null;
  for (const turn of turns) {
    if (turn.isClip && parts.length > 0) {
      writeClip(parts, turn);
      continue;
    }
    const name = turn.label === null ? null : lastWord(nameIn(turn.label));
    if (isHostless) phase = turn.label === null ? phase : 'exchange';
    else if (isHost(turn)) phase = phase === 'lead' ? 'lead' : 'exchange';
    else if (phase === 'lead' && turn.isStaff) {
      phase = 'report';
      reporter = name;
    } else if (phase === 'lead') phase = 'exchange';
    else if (phase === 'exchange' && turn.isStaff && name !== reporter && followsHandover(parts, language)) {
      phase = 'report';
      reporter = name;
    }
    write(parts, turn, phase, turn.isStaff);
  }
  const last = parts.at(-1);
  if (last?.role === 'exchange' && last.turn?.staff && THANKS.test(textOf(last)) && !isHostless)
    last.role = 'outro';
  return parts;
}

/** A host who only thanks at the end closes the program. */
const THANKS = /\bthank(?:s| you)\b[^?]*$/i;

const textOf = ({ blocks }: ScriptPart): string =>
  blocks.map(({ block }) => (block.type === 'paragraph' ? block.text : '')).join(' ');

function followsHandover(parts: readonly ScriptPart[], language: Language): boolean {
  const last = parts.at(-1)?.blocks.at(-1)?.block;
  return last?.type === 'paragraph' && language.reporterIn(last.text) !== null;
}

/** Words from tape are a soundbite in the turn that plays them. */
function writeClip(parts: ScriptPart[], { label, blocks }: Spoken): void {
  const bite = { label };
  parts
    .at(-1)
    ?.blocks.push(...blocks.map((block) => ({ block, bite: block.type === 'paragraph' ? bite : null })));
}

/** In a package the others' turns are soundbites; everywhere else a turn is a part of its own. */
function write(parts: ScriptPart[], turn: Spoken, role: Role, isStaff: boolean): void {
  const bite = role === 'report' && !isStaff ? { label: turn.label } : null;
  const blocks: ScriptBlock[] = turn.blocks.map((block) => ({
    block,
    bite: block.type === 'paragraph' ? bite : null,
  }));
  const last = parts.at(-1);
  if (
    last &&
    last.role === role &&
    role !== 'exchange' &&
    (role === 'report' || isSameName(turn.label, last.turn?.label ?? null))
  ) {
    last.blocks.push(...blocks);
    return;
  }
  const staff = isStaff ? (role === 'report' ? 'reporter' : 'anchor') : null;
  parts.push({
    role,
    label: null,
    heading: null,
    turn: turn.label === null ? null : { label: turn.label, staff },
    blocks,
  });
}

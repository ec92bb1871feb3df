import type { Marker } from '../languages/markers';
import { contextOf, type Parse } from './parse';
import type { Turn } from './script';
import { soundAt } from './sounds';

/** "<녹취>", "[Soundbite]": the words it announces, or a guest's turn when it announces none. */
export function sound(parse: Parse, at: number): number | null {
  const mark = parse.marks[at];
  if (mark?.kind !== 'sound') return null;
  const found = soundAt(contextOf(parse), at, mark.rest);
  if (found) parse.scribe.bites(found.bites);
  else if (!isEmptySound(parse, mark)) parse.scribe.open('answer', mark.label, { label: null, staff: null });
  return found?.used ?? 1;
}

/** "◀INT▶" inside a package: newsrooms that mark sounds by their codes leave the words out of what they publish. */
const isEmptySound = ({ scribe }: Parse, { label, rest }: Marker): boolean =>
  scribe.draft.kind === 'report' && !rest && /^\W*[A-Z]{3,4}\W*$/.test(label);

/** Old scripts repeat the reporter's marker after every soundbite, rundowns mark narration in a package: the report goes on. */
export function resumption(parse: Parse, at: number): number | null {
  const mark = parse.marks[at];
  const { kind, label, blocks, lines } = parse.scribe.draft;
  if (mark?.kind !== 'reporter') return null;
  const goesOn = kind === 'report' && (mark.who === null || label === null);
  const isAgain = kind === 'reporter' && label === mark.label && blocks.length + lines.length > 0;
  if (!goesOn && !isAgain) return null;
  return restOf(parse, at, mark);
}

/** Any other marker opens its part; an end closes the script, or an introduction. */
export function marker(parse: Parse, at: number): number | null {
  const mark = parse.marks[at];
  if (!mark) return null;
  if (mark.kind !== 'end') parse.scribe.open(mark.kind, mark.label, turnOf(mark));
  else if (endsLead(parse, at)) parse.scribe.open('report', null, null);
  return restOf(parse, at, mark);
}

/** Fewest lines behind an end that leads on. */
const LEAST_REPORT = 3;

/** "◀END▶" behind the introduction, and no marker in front of the report that follows. */
function endsLead({ items, marks, scribe }: Parse, at: number): boolean {
  const { kind } = scribe.draft;
  const next = marks.slice(at + 1, at + 1 + LEAST_REPORT);
  return (
    (kind === 'anchor' || kind === 'lead') &&
    items.length > at + LEAST_REPORT &&
    next.every((mark) => mark === null || mark.kind === 'sound')
  );
}

/** What follows a marker on its line is read as a line of its own. */
function restOf({ items, marks }: Parse, at: number, { rest }: Marker): number {
  marks[at] = null;
  const next = items[at + 1];
  if (!rest && next?.type === 'line') items[at + 1] = { ...next, head: true };
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

import type { Role } from '../article';
import type { Language } from '../languages/language';
import type { ScriptBlock, ScriptPart } from './script';
import { nameKey, type Spoken } from './spoken';

/** A voice that opens the program and is nobody's host. */
const ANNOUNCER = /^announcer$/i;

/** Two may host: the one hands over to the other. */
const HOST = /\b(?:host|anchor|presenter)$/i;

/**
 * Turns to parts: the first host leads in; another staff voice with voices of others in it is a package; the rest is
 * talk. A briefing is talk from its first turn.
 */
export function transcriptParts(turns: readonly Spoken[], language: Language): ScriptPart[] {
  const host = turns.find(({ label }) => label !== null && !ANNOUNCER.test(label))?.label ?? null;
  const hosts = turns.flatMap(({ label }) => (label !== null && HOST.test(label) ? [nameKey(label)] : []));
  if (host !== null) hosts.push(nameKey(host));
  const isHost = ({ label }: Spoken) =>
    label === null || ANNOUNCER.test(label) || hosts.includes(nameKey(label));
  const parts: ScriptPart[] = [];
  const isHostless = turns.some(({ isUnhosted }) => isUnhosted);
  let phase: Role = 'lead';
  let reporter: string | null = null;
  for (const turn of turns) {
    if (turn.isClip && parts.length > 0) {
      writeClip(parts, turn);
      continue;
    }
    const name = turn.label === null ? null : nameKey(turn.label);
    if (isHostless) phase = turn.label === null && phase === 'lead' && isProse(turn) ? 'lead' : 'exchange';
    else if (isHost(turn))
      phase = phase === 'lead' && !(isIntroduced(parts) && isQuestion(turn)) ? 'lead' : 'exchange';
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
  for (const [at, part] of parts.entries()) if (isTwoWay(part, parts[at + 1])) part.role = 'exchange';
  const last = parts.at(-1);
  const isAfterReport = parts.at(-2)?.role === 'report' && last !== undefined && !textOf(last).includes('?');
  if (
    last?.role === 'exchange' &&
    last.turn?.staff &&
    !isHostless &&
    (isAfterReport || THANKS.test(textOf(last)))
  )
    last.role = 'outro';
  return parts;
}

/** A correspondent whom the host goes on asking, with nobody else's words between, is in a two-way and no package. */
const isTwoWay = (part: ScriptPart, next: ScriptPart | undefined): boolean =>
  part.role === 'report' &&
  part.blocks.every(({ bite }) => bite === null) &&
  !/voice-?over|on camera/i.test(part.turn?.label ?? '') &&
  next?.role === 'exchange' &&
  textOf(next).includes('?');

/** Prose without a label leads into a printed interview, whose first question is part of the talk. */
const isIntroduced = (parts: readonly ScriptPart[]): boolean =>
  parts.length === 1 && parts[0]?.turn === null && /[.!]["”]?$/.test(textOf(parts[0]));
const isQuestion = ({ label, blocks }: Spoken): boolean => {
  const [block, ...more] = blocks;
  return (
    label !== null &&
    block?.type === 'paragraph' &&
    more.length === 0 &&
    /^[^.!?]{3,160}\?["”]?$/.test(block.text)
  );
};

/** A place and a clock above a briefing introduce nothing. */
const isProse = ({ blocks }: Spoken): boolean =>
  blocks.some((block) => block.type === 'paragraph' && /[.!?]["”]?$/.test(block.text));

/** A host who only thanks at the end closes the program. */
const THANKS =
  /\bthank(?:s| you)\b[^?]*$|^(?:And )?(?:that was )?[\p{Lu}][\p{L}’' -]{3,40} (?:reporting|with that report)(?: (?:from|for|in) [^?]{2,40})?\.$/iu;

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

const isSameName = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && nameKey(one) === nameKey(other);

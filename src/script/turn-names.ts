import type { Language } from '../languages/language';
import type { ScriptPart, Turn } from './script';

/**
 * Gives the turns whose marker names nobody to somebody: a reporter's to the page's only reporter, an answer to the one
 * guest whom the header or the introduction brings in, the rest to whoever the marker's word says.
 */
export function namedTurns(
  parts: readonly ScriptPart[],
  header: readonly string[],
  language: Language,
  staff: readonly string[],
): ScriptPart[] {
  const isTalk = parts.some(({ role }) => role === 'exchange');
  if (!isTalk) return [...parts];
  const lead = parts.filter(({ role }) => role === 'lead').flatMap(textsOf);
  const guest = language.guestIn(header, lead);
  const reporter = staff.length === 1 ? (staff[0] ?? null) : null;
  return withHost(parts, header).map((part) => {
    if (!part.turn || part.turn.label !== null || !isTurn(part)) return part;
    const known = part.turn.staff === 'reporter' ? reporter : part.turn.staff === null ? guest : null;
    return { ...part, turn: { ...part.turn, label: known ?? wordOf(part.label) } satisfies Turn };
  });
}

/** The host whom the header names alone: "■ 진행 : 이름 앵커". */
const HOST = /진행 ?[:：] ?([^,·:]+)$/;

/** A paragraph that asks, or bids somebody speak. */
const ASKS = /\?$|(?:까|시죠|십시오)[.…]?$/;

/**
 * Pages that mark every answer and no question print the question as the last paragraph below the answer: the host's,
 * where most of them ask. One that asks nothing may be the guest's own, and stays.
 */
function withHost(parts: readonly ScriptPart[], header: readonly string[]): readonly ScriptPart[] {
  const talk = parts.filter(({ role }) => role === 'exchange');
  const isAsking = (part: ScriptPart) => part.blocks.length > 1 && ASKS.test(textsOf(part).at(-1) ?? '');
  const isUnmarked =
    talk.every(({ turn }) => turn?.label === null && turn.staff === null) &&
    talk.length > 2 &&
    talk.filter(isAsking).length * 2 >= talk.length;
  if (!isUnmarked) return parts;
  const label = header.map((line) => HOST.exec(line)?.[1]).find(Boolean);
  return parts.flatMap((part): ScriptPart[] => {
    if (part.role !== 'exchange' || part === parts.at(-1) || !isAsking(part)) return [part];
    const host = { ...part, label: null, blocks: part.blocks.slice(-1) };
    return [
      { ...part, blocks: part.blocks.slice(0, -1) },
      { ...host, turn: label ? { label, staff: 'anchor' } : null },
    ];
  });
}

const textsOf = ({ blocks }: ScriptPart): string[] =>
  blocks.flatMap(({ block }) => (block.type === 'paragraph' ? [block.text] : []));

/** Talk, and what a host says around it behind a label that runs into the words: "▷진행자 : …". */
const isTurn = ({ role, label }: ScriptPart): boolean =>
  role === 'exchange' ||
  ((role === 'lead' || role === 'outro') && /[:：>]$/.test(label ?? '') && !/^[[<〈【◀]/.test(label ?? ''));

const wordOf = (label: string | null): string | null => label?.replace(/[^\p{L}\p{N} ]/gu, '').trim() || null;

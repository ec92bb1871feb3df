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
  return parts.map((part) => {
    if (!part.turn || part.turn.label !== null || !isTurn(part)) return part;
    const known = part.turn.staff === 'reporter' ? reporter : part.turn.staff === null ? guest : null;
    return { ...part, turn: { ...part.turn, label: known ?? wordOf(part.label) } satisfies Turn };
  });
}

const textsOf = ({ blocks }: ScriptPart): string[] =>
  blocks.flatMap(({ block }) => (block.type === 'paragraph' ? [block.text] : []));

/** Talk, and what a host says around it behind a label that runs into the words: "▷진행자 : …". */
const isTurn = ({ role, label }: ScriptPart): boolean =>
  role === 'exchange' ||
  ((role === 'lead' || role === 'outro') && /[:：>]$/.test(label ?? '') && !/^[[<〈【◀]/.test(label ?? ''));

const wordOf = (label: string | null): string | null => label?.replace(/[^\p{L}\p{N} ]/gu, '').trim() || null;

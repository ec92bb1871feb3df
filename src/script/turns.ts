import type { Language } from '../languages/language';
import { opensQuote } from './marks';
import type { Turn } from './script';

const BRACKETED = /^\s*[[<〈【◀]\s*([^[\]<>〈〉◀▶【】]{1,60}?)\s*[\]>〉▶】]\s*(.*)$/s;
const PREFIXED = /^\s*[◇◆▷▶●⊙]\s*([^:：>]{1,60}?)\s*[:：>]\s*(.*)$/s;
const NAMED = /^\s*([가-힣]{2,4}(?: [가-힣]{2,8}){0,2})\s*>\s*(.*)$/s;

/** Radio marks its host by one sign and its guests by another, most often the host by the hollow one. */
const HOSTS = '◇▷';

/** The sign of the host: that of the first turn, where a page opens with one. */
export const hostSignOf = (lines: readonly string[]): string => {
  const first = lines.find((line) => /^[◇◆▷▶] ?[^:：>]{1,40}[:：>]/.test(line))?.[0];
  return first && '◆▶'.includes(first) && lines.some((line) => HOSTS.includes(line[0] ?? ' '))
    ? first
    : HOSTS;
};

/** A turn found at the start of a line, and what follows it there. */
export interface FoundTurn {
  turn: Turn;
  label: string;
  rest: string;
}

/** The turn of a guest in studio talk or on the radio: "[이름]", "◆ 이름>", "◀ 이름/소속 직함 ▶". */
export function turnAt(
  line: string,
  language: Language,
  languages: readonly Language[],
  hostSign = HOSTS,
): FoundTurn | null {
  const match = BRACKETED.exec(line) ?? PREFIXED.exec(line) ?? NAMED.exec(line);
  if (!match) return null;
  const [whole, who = '', rest = ''] = match;
  if (opensQuote(rest) || !language.isSpeaker(who)) return null;
  if (languages.some(({ notSpeakers, credits }) => notSpeakers.test(line) || credits.test(line))) return null;
  return {
    turn: { label: who, staff: hostSign.includes(line.trim()[0] ?? ' ') ? 'anchor' : null },
    label: whole.slice(0, whole.length - rest.length).trim(),
    rest,
  };
}

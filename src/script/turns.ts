import type { Language } from '../languages/language';
import { opensQuote } from './marks';
import type { Turn } from './script';

const BRACKETED = /^\s*[[<〈【◀]\s*([^[\]<>〈〉◀▶【】]{1,60}?)\s*[\]>〉▶】]\s*(.*)$/s;
const PREFIXED = /^\s*[◇◆▷▶●⊙]\s*([^:：>]{1,60}?)\s*[:：>]\s*(.*)$/s;
const NAMED = /^\s*([가-힣]{2,4}(?: [가-힣]{2,8}){0,2})\s*>\s*(.*)$/s;

/** Radio marks its host by the hollow sign and its guests by the filled one. */
const HOST = /^\s*[◇▷]/;

/** A turn found at the start of a line, and what follows it there. */
export interface FoundTurn {
  turn: Turn;
  label: string;
  rest: string;
}

/** The turn of a guest in studio talk or on the radio: "[이름]", "◆ 이름>", "◀ 이름/소속 직함 ▶". */
export function turnAt(line: string, language: Language, languages: readonly Language[]): FoundTurn | null {
  const match = BRACKETED.exec(line) ?? PREFIXED.exec(line) ?? NAMED.exec(line);
  if (!match) return null;
  const [whole, who = '', rest = ''] = match;
  if (opensQuote(rest) || !language.isSpeaker(who)) return null;
  if (languages.some(({ notSpeakers, credits }) => notSpeakers.test(line) || credits.test(line))) return null;
  return {
    turn: { label: who, staff: HOST.test(line) ? 'anchor' : null },
    label: whole.slice(0, whole.length - rest.length).trim(),
    rest,
  };
}

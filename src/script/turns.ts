import type { Language } from '../languages/language';
import { opensQuote } from './marks';
import type { Turn } from './script';

const BRACKETED = /^\s*[[<〈【◀]\s*([^[\]<>〈〉◀▶【】]{1,60}?)\s*[\]>〉▶】]\s*(.*)$/s;
const PREFIXED = /^\s*[◇◆▷▶●⊙]\s*([^:：>]{1,60}?)\s*[:：>]\s*(.*)$/s;
/** Panels in newspapers part name and words by an equals sign, "▲ 이름 교수 = …"; minutes by nothing, "○위원장 이름 …". */
const OTHER =
  /^[▲△▽▼◎◉☆★○◯] ?((?<=[○◯] ?)\S{2,20} [가-힣]{2,12}(?= )|[^:：>=]{2,30}?(?= ?[:：>=])) ?[:：>=]? ?(.*)$/s;
const NAMED = /^\s*([가-힣]{2,4}(?: [가-힣]{2,8}){0,2})\s*>\s*(.*)$/s;

/** Radio marks its host by one sign and its guests by another, most often the host by the hollow one. */
const HOSTS = '◇▷';

const SIGNED = /^[◇◆▷▶] ?([^:：> ]{1,40}).{0,40}?[:：>]/;

/** The sign of the host: that of the turn whose name the header gives for the host's, else of the first turn. */
export const hostSignOf = (lines: readonly string[]): string => {
  const header = lines.find((line) => /^[■□] ?진행/.test(line)) ?? '';
  const turns = lines.filter((line) => SIGNED.test(line));
  const host = turns.find((line) => header.includes(SIGNED.exec(line)?.[1] ?? '')) ?? turns[0];
  return turns.some((line) => HOSTS.includes(line[0] ?? ' ')) ? (host?.[0] ?? HOSTS) : HOSTS;
};

/** Signs that open turns on a page besides the radio's: those behind which two names come back, or one beside the radio's. */
export function otherSignsOf(lines: readonly string[], language: Language): string {
  const signs = new Set<string>();
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const line of lines) {
    const who = OTHER.exec(line)?.[1];
    if (!who || (/^[○◯]/.test(line) && language.speakerOf(who).name === null)) continue;
    signs.add(line[0] ?? '');
    (seen.has(who) ? again : seen).add(who);
  }
  const isRadio = lines.filter((line) => SIGNED.test(line)).length > 1;
  return again.size > (isRadio ? 0 : 1) ? [...signs].join('') : '';
}

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
  otherSigns = '',
): FoundTurn | null {
  const sign = line.trim()[0] ?? ' ';
  const match = otherSigns.includes(sign)
    ? OTHER.exec(line)
    : (BRACKETED.exec(line) ?? PREFIXED.exec(line) ?? NAMED.exec(line));
  if (!match) return null;
  const [whole, who = '', rest = ''] = match;
  if (opensQuote(rest) || !language.isSpeaker(who)) return null;
  if (languages.some(({ notSpeakers, credits }) => notSpeakers.test(line) || credits.test(line))) return null;
  return {
    turn: { label: who, staff: hostSign.includes(sign) ? 'anchor' : null },
    label: whole.slice(0, whole.length - rest.length).trim(),
    rest,
  };
}

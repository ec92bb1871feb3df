import type { Unit } from '../grammar';
import { FINITE, isInner, subjectOf } from './subject-of';

/** The subject of the last sentence that has a verb: who a paragraph without quotes is about. */
export function leadOf(units: readonly Unit[]): number {
  let end = units.length - 1;
  while (end >= 0 && units[end]?.code === '.') end--;
  let start = end;
  while (start > 0 && units[start - 1]?.code !== '.') start--;
  const last = lastWord(units, start, end);
  if (last >= 0) return last;
  let main = -1;
  for (let at = start; at <= end; at++) {
    const code = units[at]?.code ?? '.';
    if (!FINITE.includes(code)) continue;
    const subject = subjectOf(units, at);
    if (subject < start) continue;
    if (!isInner(units, at, subject)) return subject;
    if (main < 0) main = subject;
  }
  return main;
}

/** The subjects of a row, in order: who does something in it; those inside another's words only when alone. */
export function subjectsOf(units: readonly Unit[]): number[] {
  const found = new Set<number>();
  const inner = new Set<number>();
  units.forEach(({ code }, at) => {
    if (!FINITE.includes(code)) return;
    const subject = subjectOf(units, at);
    if (!'Nn'.includes(units[subject]?.code ?? ' ')) return;
    (isInner(units, at, subject) ? inner : found).add(subject);
  });
  return [...(found.size > 0 ? found : inner)].sort((a, b) => a - b);
}

/** "…, Quill said on Monday.": who a sentence is given to at its end. */
function lastWord(units: readonly Unit[], start: number, end: number): number {
  for (let at = end; at > Math.max(start, end - 8); at--) {
    const code = units[at]?.code ?? '.';
    if ('Ss'.includes(code)) {
      const subject = subjectOf(units, at);
      return subject > start && units[Math.min(subject, at) - 1]?.code === ',' ? subject : -1;
    }
    if (!'ITNnmhA'.includes(code)) return -1;
  }
  return -1;
}

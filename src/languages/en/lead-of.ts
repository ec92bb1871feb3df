import type { Unit, UnitRow } from '../grammar';
import { FINITE, isInner, subjectOf } from './subject-of';

const rowOf = (units: readonly Unit[]): UnitRow => ({ units, codes: units.map(({ code }) => code).join('') });

/** The subject of the last sentence that has a verb: who a paragraph without quotes is about. */
export function leadOf(units: readonly Unit[]): number {
  const row = rowOf(units);
  const start = row.codes.replace(/(?<!\.)\.+$/, '').lastIndexOf('.') + 1;
  const last = lastWord(row, start);
  if (last >= 0) return last;
  let main = -1;
  for (let at = start; at < units.length; at++) {
    const subject = FINITE.includes(row.codes[at] ?? '.') ? subjectOf(row, at) : -1;
    if (subject < start) continue;
    if (!isInner(row, at, subject)) return subject;
    if (main < 0) main = subject;
  }
  return main;
}

/** The subjects of a row, in order: who does something in it; those inside another's words only beside nobody with a name, and named themselves unless alone. */
export function subjectsOf(units: readonly Unit[]): number[] {
  const row = rowOf(units);
  const found = new Set<number>();
  const inner = new Set<number>();
  units.forEach(({ code }, at) => {
    if (!FINITE.includes(code)) return;
    const subject = subjectOf(row, at);
    if ('Nn'.includes(row.codes[subject] ?? ' ')) (isInner(row, at, subject) ? inner : found).add(subject);
  });
  const isName = (at: number) => row.codes[at] === 'N';
  const more = found.size === 0 ? [...inner] : [...found].some(isName) ? [] : [...inner].filter(isName);
  return [...found, ...more].sort((a, b) => a - b);
}

/** "…, Quill said on Monday.": who a sentence is given to at its end. */
function lastWord(row: UnitRow, start: number): number {
  const said = /[Ss][ITNnmhA]{0,7}\.*$/.exec(row.codes);
  if (!said || said.index <= start) return -1;
  const subject = subjectOf(row, said.index);
  return subject > start && row.codes[Math.min(subject, said.index) - 1] === ',' ? subject : -1;
}

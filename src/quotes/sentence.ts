import type { Grammar, Stretch, Unit, UnitRow } from '../languages/grammar';

/** A paragraph as its row of units, with what every search in it needs. */
export interface Row extends UnitRow {
  /** For every unit: where its sentence starts, and where its full stop is. */
  start: Int32Array;
  stop: Int32Array;
}

/** The rows of a text, each made when it is first asked for. */
export function rowsOf(
  paragraphs: readonly string[],
  marked: readonly Stretch[][],
  grammar: Grammar,
): (paragraph: number) => Row {
  const rows: Row[] = [];
  return (paragraph) => {
    const row =
      rows[paragraph] ?? rowOf(grammar.unitsOf(paragraphs[paragraph] ?? '', marked[paragraph] ?? []));
    rows[paragraph] = row;
    return row;
  };
}

/** Measures the sentences of a paragraph once. */
function rowOf(units: readonly Unit[]): Row {
  const codes = units.map(({ code }) => code).join('');
  const start = new Int32Array(units.length);
  const stop = new Int32Array(units.length);
  let from = 0;
  for (let at = 0; at < units.length; at++) {
    start[at] = from;
    if (codes[at] === '.') from = at + 1;
  }
  let to = units.length;
  for (let at = units.length - 1; at >= 0; at--) {
    if (codes[at] === '.') to = at;
    stop[at] = to;
  }
  return { units, codes, start, stop };
}

/** The longest sentence that is looked at as a whole. */
const LONGEST = 400;

/** The units of the sentence before the one at `at`, when it holds no quote; none otherwise. */
export function plainSentenceBefore(row: Row, at: number): readonly Unit[] {
  return plain(row, (row.start[at] ?? 0) - 1);
}

/** The units of the sentence after the one at `at`, when it holds no quote. */
export function plainSentenceAfter(row: Row, at: number): readonly Unit[] {
  return plain(row, (row.stop[at] ?? row.units.length) + 1);
}

function plain({ units, codes, start, stop }: Row, at: number): readonly Unit[] {
  const [from = 0, to = 0] = [start[at], stop[at]];
  if (at < 0 || at >= units.length || to - from > LONGEST) return [];
  return codes.slice(from, to).includes('q') ? [] : units.slice(from, to);
}

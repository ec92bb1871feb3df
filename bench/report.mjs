// What docs/performance.md says: one table and one plot a set of pages.
import { quantileOf, summaryOf } from './score.mjs';

const two = (value) => value.toFixed(2);
const three = (value) => value.toFixed(3);

/** The rows of one set: F1, P, R, milliseconds and the ratio to Readability on the same page in the same round. */
export function rowsOf(readers, measured) {
  return readers.map((name) => {
    const { f1, p, r } = summaryOf(measured.map(({ scores }) => scores[name]));
    const times = measured.flatMap(({ rounds }) => rounds.map((round) => round[name]));
    const ratios = measured.flatMap(({ rounds }) => rounds.map((round) => round[name] / round.readability));
    return {
      name,
      f1,
      p,
      r,
      ms: quantileOf(times, 0.5),
      ms95: quantileOf(times, 0.95),
      ratio: quantileOf(ratios, 0.5),
      ratio95: quantileOf(ratios, 0.95),
    };
  });
}

/** The rows as a Markdown table. */
export function tableOf(rows) {
  const head =
    '| reader | F1 | P | R | first call p50 | p95 | times Readability p50 | p95 |\n|---|---|---|---|---|---|---|---|';
  const lines = rows.map(
    ({ name, f1, p, r, ms, ms95, ratio, ratio95 }) =>
      `| ${name} | ${three(f1)} | ${three(p)} | ${three(r)} | ${ms.toFixed(0)} ms | ${ms95.toFixed(0)} ms | ${two(ratio)} | ${two(ratio95)} |`,
  );
  return [head, ...lines].join('\n');
}

const WIDTH = 640;
const BAR = 22;
const LABEL = 220;

/** F1 as bars from 0.8 to 1 and the time beside them, one group a set; readable on white and on black. */
export function plotOf(sets) {
  const bars = sets.flatMap(({ name, rows }) => [
    { label: name, isTitle: true },
    ...rows.map((row) => ({ label: row.name, row, isTitle: false })),
  ]);
  const lines = bars.map(({ label, row, isTitle }, index) => {
    const y = 24 + index * BAR;
    if (isTitle) return `<text x="8" y="${y}" font-weight="bold">${label}</text>`;
    const width = Math.max(0, (row.f1 - 0.8) / 0.2) * (WIDTH - LABEL - 160);
    const fill = row.name.startsWith('onrecord') ? '#2a6fdb' : '#8a94a6';
    return `<text x="20" y="${y}">${label}</text><rect x="${LABEL}" y="${y - 12}" width="${width.toFixed(1)}" height="14" fill="${fill}"/><text x="${(LABEL + width + 8).toFixed(1)}" y="${y}">${three(row.f1)} in ${two(row.ratio)}x</text>`;
  });
  const height = 40 + bars.length * BAR;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13" fill="#6b7688" role="img" aria-label="F1 of the readers from 0.8 to 1, and their time as a multiple of Readability's">\n${lines.join('\n')}\n</svg>\n`;
}

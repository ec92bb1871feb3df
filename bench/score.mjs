// F1 of four-word shingles, as the article-extraction-benchmark counts it: macro P and R over the pages, F1 of the two.

const wordsOf = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function shinglesOf(text) {
  const words = wordsOf(text);
  const shingles = new Map();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const shingle = words.slice(at, at + 4).join(' ');
    if (shingle) shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

const sizeOf = (shingles) => [...shingles.values()].reduce((sum, count) => sum + count, 0);

/** P and R of one page; null where a side is empty and the page does not count. */
export function scoreOf(wanted, got) {
  const gold = shinglesOf(wanted);
  const own = shinglesOf(got);
  let hits = 0;
  for (const [shingle, count] of own) hits += Math.min(count, gold.get(shingle) ?? 0);
  const [golden, given] = [sizeOf(gold), sizeOf(own)];
  return { p: given > 0 ? hits / given : null, r: golden > 0 ? hits / golden : null };
}

const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** F1, P and R over pages. */
export function summaryOf(scores) {
  const p = meanOf(scores.flatMap((score) => score.p ?? []));
  const r = meanOf(scores.flatMap((score) => score.r ?? []));
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

/** The value below which a share of the values lies. */
export function quantileOf(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

// npm run score:quotes -- GOLD.jsonl [--worst N] [--limit N]
// Scores who said what against marked texts, a line each: {id, language, paragraphs, quotes: [{start, end, segments?,
// speakerText?, speakerName?, speakerSpans?, speaker?}], nonQuotes?: [{start, end}]}, offsets in paragraphs.join("\n").
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withSources } from './engine.mjs';
import { isSamePerson } from './same-person.mjs';
import { giveUp } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { worst: { type: 'string', default: '5' }, limit: { type: 'string', default: 'Infinity' } },
});
const [file] = positionals;
if (!file) giveUp('usage: npm run score:quotes -- GOLD.jsonl [--worst N] [--limit N]');

/** Two stretches are the same quote from this share of their joined length on. */
const SAME_SPAN = 0.8;
const PRONOUN = /^(?:he|she|they|it|we|i|who|그|그는)$/i;

const shared = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const overlap = (a, b) => shared(a, b) / (a.end - a.start + b.end - b.start - shared(a, b) || 1);
const touches = (xs = [], ys = []) => xs.some(([a, b]) => ys.some(([c, d]) => a < d && c < b));

const goldOf = ({ quotes }) =>
  quotes.flatMap((quote) => (quote.segments ? quote.segments.map((one) => ({ ...quote, ...one })) : [quote]));
const namesOf = ({ speakerName, speakerText, speaker }) =>
  [speakerName, speaker?.name, speaker?.label, speakerText].filter((name) => name && !PRONOUN.test(name));

/** What one document gives: counts only, so that documents can be drawn again for the interval. */
function measure(document, found) {
  const gold = goldOf(document);
  const left = new Set(found);
  const counts = {
    gold: gold.length,
    found: found.length,
    span: 0,
    attached: 0,
    attributed: 0,
    shown: 0,
    shownRight: 0,
  };
  for (const quote of gold) {
    const best = [...left].sort((a, b) => overlap(quote, b) - overlap(quote, a))[0];
    if (!best || overlap(quote, best) < SAME_SPAN) continue;
    left.delete(best);
    counts.span++;
    const names = namesOf(quote);
    const isSame = names.some((name) => namesOf(best).some((other) => isSamePerson(name, other)));
    const isAttached = isSame || touches(quote.speakerSpans, best.speakerSpans);
    const isNobody = names.length === 0 && !quote.speakerText && namesOf(best).length === 0;
    if (isAttached || isNobody) counts.attached++;
    if (isSame || isNobody || (names.length === 0 && isAttached)) counts.attributed++;
    if (best.speaker) counts.shown++;
    if (best.speaker && isAttached) counts.shownRight++;
  }
  const nonQuotes = document.nonQuotes ?? [];
  const taken = nonQuotes.flatMap((one) => found.find((quote) => overlap(one, quote) >= 0.5) ?? []);
  return { ...counts, non: nonQuotes.length, nonNamed: taken.filter(({ speaker }) => speaker).length };
}

const f1 = (right, found, gold) => (found + gold === 0 ? 0 : (2 * right) / (found + gold));

function figuresOf(documents) {
  const sum = (key) => documents.reduce((total, document) => total + document[key], 0);
  const [gold, found, shown] = [sum('gold'), sum('found'), sum('shown')];
  return {
    'span F1': f1(sum('span'), found, gold),
    'attached F1': f1(sum('attached'), found, gold),
    'attributed F1': f1(sum('attributed'), found, gold),
    'gold given the right speaker': sum('attached') / (gold || 1),
    'names shown, coverage of gold': shown / (gold || 1),
    'names shown, precision': sum('shownRight') / (shown || 1),
    'non-quotes given a speaker': sum('nonNamed') / (sum('non') || 1),
  };
}

/** The middle 95 % of 1,000 draws of documents, from a fixed seed. */
function intervals(documents) {
  let seed = 7;
  const draw = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return documents[Math.floor((seed / 2147483648) * documents.length)];
  };
  const rounds = Array.from({ length: 1000 }, () => figuresOf(documents.map(draw)));
  const edge = (key, at) => rounds.map((round) => round[key]).sort((a, b) => a - b)[at];
  return Object.fromEntries(Object.keys(rounds[0]).map((key) => [key, [edge(key, 25), edge(key, 974)]]));
}

const percent = (share) => (100 * share).toFixed(1).padStart(5);

await withSources(['/src/quotes-of.ts'], ({ quotesOf }) => {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  const documents = lines.slice(0, Number(values.limit)).map((line) => JSON.parse(line));
  const measured = documents.map((document) => ({
    id: document.id,
    ...measure(document, quotesOf(document.paragraphs, document.language ?? '')),
  }));
  const edges = intervals(measured);
  console.log(`${measured.length} documents, ${measured.reduce((sum, { gold }) => sum + gold, 0)} quotes`);
  for (const [name, share] of Object.entries(figuresOf(measured)))
    console.log(`${name.padEnd(32)} ${percent(share)}   (${edges[name].map(percent).join(' to')})`);
  const misses = ({ gold, attached, found, span }) => gold - attached + found - span;
  const worst = measured.toSorted((a, b) => misses(b) - misses(a)).slice(0, Number(values.worst));
  console.log('\nworst documents: quotes without the right speaker, stretches that are none');
  for (const document of worst.filter((one) => misses(one) > 0))
    console.log(
      `${String(document.gold - document.attached).padStart(4)} ${String(document.found - document.span).padStart(4)}  ${document.id}`,
    );
});

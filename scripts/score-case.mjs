// One page against its gold answer. Words are compared without case, marks and white space; a paragraph has the role of
// the block that holds most of it; a speaker is right when the name is, or the label where the page names nobody.

const fold = (text) => (text ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim();
const key = (text) =>
  fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const wordsOf = (text) =>
  fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);

/** Runs of four words with their counts, as article extraction is measured; fewer words are one run. */
function runsOf(text, length = 4) {
  const words = wordsOf(text);
  const runs = new Map();
  const count = Math.max(words.length ? 1 : 0, words.length - length + 1);
  for (let at = 0; at < count; at++) {
    const run = words.slice(at, at + length).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}
const sizeOf = (runs) => [...runs.values()].reduce((sum, count) => sum + count, 0);
const sharedBy = (one, other) =>
  [...one].reduce((sum, [run, count]) => sum + Math.min(count, other.get(run) ?? 0), 0);

const nameOf = (speaker) => speaker && (speaker.name || speaker.label || speaker.title);
function isSame(gold, got) {
  if (!nameOf(gold)) return !nameOf(got);
  if (!got) return false;
  if (gold.name && got.name) return within(key(gold.name), key(got.name));
  return [gold.name, gold.label].some(
    (one) => one && [got.name, got.label].some((other) => other && within(key(one), key(other))),
  );
}
const within = (one, other) =>
  one === other || (one.length > 2 && other.includes(one)) || (other.length > 2 && one.includes(other));
const merged = (roles) => roles.filter((role, at) => role !== roles[at - 1]).join(' ');
const instant = (time) => (time ? Date.parse(time) : null);

/** Counts of one page: every figure is [right, of], and errors say what was wrong. */
export function scoreCase(gold, article) {
  const errors = [];
  const counts = {};
  const count = (name, isRight, error) => {
    const [right, of] = counts[name] ?? [0, 0];
    counts[name] = [right + (isRight ? 1 : 0), of + 1];
    if (!isRight && error) errors.push(`${name}: ${error}`);
  };
  if (gold.kind === 'none') {
    count('silent on pages that are none', article === null, 'offered an article');
    return { counts, errors };
  }
  count('offered on articles', article !== null, 'no article found');
  const { parts = [], quotes = [], speakers = [], credits = [], reporters = [], ...facts } = article ?? {};
  const who = (index) => (index === null || index === undefined ? null : (speakers[index] ?? null));
  const blocks = parts.flatMap((part) =>
    part.blocks.map((block) => ({
      role: part.role,
      speaker: who(part.speaker),
      text: block.text ?? (block.items ?? []).join('\n'),
      type: block.type,
    })),
  );

  scoreText(gold, blocks, counts, count);
  count(
    'order of parts',
    merged(gold.parts.map(({ role }) => role)) === merged(parts.map(({ role }) => role)),
    merged(parts.map(({ role }) => role)),
  );
  scoreQuotes(
    gold,
    quotes.map((quote) => ({ ...quote, who: who(quote.speaker) })),
    blocks,
    count,
  );
  for (const name of ['title', 'program', 'outlet']) {
    if (gold[name])
      count(
        name,
        name === 'outlet' ? within(key(gold[name]), key(facts[name])) : key(gold[name]) === key(facts[name]),
        facts[name],
      );
  }
  for (const name of ['publishedAt', 'modifiedAt']) {
    if (gold[name])
      count(name, Math.abs(instant(gold[name]) - (instant(facts[name]) ?? 0)) < 60_000, facts[name]);
  }
  if (gold.reporters?.length)
    count(
      'reporters',
      gold.reporters.every((name) => reporters.some((got) => within(key(name), key(got)))),
      reporters.join(),
    );
  if (gold.credits?.length)
    count(
      'credits',
      gold.credits.every((line) => credits.some((got) => within(key(line), key(got)))),
      credits.join(),
    );
  const all = fold([facts.title, ...blocks.map(({ text }) => text), ...credits].join('\n'));
  for (const furniture of gold.mustNotContain ?? [])
    count('free of forbidden strings', !all.includes(fold(furniture)), furniture);
  const long = blocks.map(({ text }) => key(text)).filter((text) => text.length > 30);
  count('no paragraph twice', new Set(long).size === long.length, 'a paragraph stands twice');
  return { counts, errors };
}

/** Body text as runs of words, and the role of every gold paragraph. Labels and headings count on neither side. */
function scoreText(gold, blocks, counts, count) {
  const labels = [
    ...(gold.markers ?? []),
    ...[...(gold.quotes ?? []), ...(gold.turns ?? [])].map(({ speaker }) => speaker?.label),
    ...gold.parts.map(({ label }) => label),
  ]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  const bare = (text) => labels.reduce((rest, label) => rest.replace(fold(label), ' '), fold(text));
  const neutral = new Set(
    [
      gold.captions,
      gold.standfirst,
      gold.stage,
      gold.parts.flatMap(({ heading, headings }) => [heading, ...(headings ?? [])]),
    ]
      .flat(2)
      .filter(Boolean)
      .map(key),
  );
  const shown = blocks.filter(
    ({ type, text }) => type !== 'heading' && type !== 'figure' && !neutral.has(key(text)),
  );
  const paragraphs = gold.parts.flatMap(({ role, paragraphs: texts }) =>
    texts.map((text) => ({ role, runs: runsOf(bare(text)), text })),
  );
  const goldRuns = runsOf(paragraphs.map(({ text }) => bare(text)).join('\n'));
  const gotRuns = runsOf(shown.map(({ text }) => bare(text)).join('\n'));
  counts.text = [sharedBy(goldRuns, gotRuns), sizeOf(goldRuns), sizeOf(gotRuns)];
  for (const { role, runs, text } of paragraphs.filter((paragraph) => sizeOf(paragraph.runs) > 0)) {
    const best = blocks
      .map((block) => ({ role: block.role, shared: sharedBy(runs, runsOf(bare(block.text))) }))
      .reduce((a, b) => (b.shared > a.shared ? b : a), { role: 'lost', shared: 0 });
    const found = best.shared * 2 >= sizeOf(runs) ? best.role : 'lost';
    count(
      'paragraphs in the right role',
      found === role,
      `${found} instead of ${role}: ${fold(text).slice(0, 60)}`,
    );
  }
}

function scoreQuotes(gold, quotes, blocks, count) {
  const overlap = (one, other) => {
    const [a, b] = [runsOf(one, 1), runsOf(other, 1)];
    const shared = sharedBy(a, b);
    return shared / (sizeOf(a) + sizeOf(b) - shared || 1);
  };
  for (const { text, form, speaker } of gold.quotes ?? []) {
    const kind = form === 'soundbite' ? 'soundbites' : 'inline quotes';
    const near = quotes.filter((quote) => overlap(text, quote.text) >= 0.8);
    const turn =
      form === 'soundbite'
        ? blocks.find((block) => block.speaker && key(block.text).includes(key(text)))
        : undefined;
    const found = near.find((quote) => isSame(speaker, quote.who)) ?? near[0];
    count(`${kind} found`, Boolean(found ?? turn), text.slice(0, 60));
    count(
      `${kind} with the right speaker`,
      found ? isSame(speaker, found.who) : turn ? isSame(speaker, turn.speaker) : false,
      text.slice(0, 60),
    );
  }
  const turns =
    gold.turns?.map(({ speaker, paragraphs, text }) => [speaker, paragraphs?.[0] ?? text]) ??
    gold.parts.filter(({ speaker }) => speaker).map(({ speaker, paragraphs }) => [speaker, paragraphs[0]]);
  for (const [speaker, text] of turns) {
    if (!text) continue;
    const start = key(text).slice(0, 60);
    const holds = (other) => key(other).includes(start) || start.includes(key(other).slice(0, 60) || '-');
    const isRight =
      blocks.some((block) => holds(block.text) && isSame(speaker, block.speaker)) ||
      quotes.some((quote) => holds(quote.text) && isSame(speaker, quote.who));
    count('turns with the right speaker', isRight, text.slice(0, 60));
  }
}

/** The counts of all pages as shares in per cent, null where nothing was asked. */
export function totals(scores) {
  const sums = {};
  for (const { counts } of scores) {
    for (const [name, numbers] of Object.entries(counts))
      sums[name] = numbers.map((number, at) => number + (sums[name]?.[at] ?? 0));
  }
  const [shared = 0, gold = 0, got = 0] = sums.text ?? [];
  const { text: _, ...shares } = sums;
  const f1 = gold + got > 0 ? (200 * shared) / (gold + got) : null;
  return {
    'body text F1': f1,
    ...Object.fromEntries(Object.entries(shares).map(([name, [right, of]]) => [name, (100 * right) / of])),
  };
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../article';
import { documentFrom } from '../cli/document-from';
import { languageFor, languages } from '../languages';
import { attribute } from '../quotes/attribute';
import { readPage } from '../read-page';
import {
  LABELS,
  MARKERS,
  type Pair,
  PLAIN,
  QUOTES,
  SLOTTED,
  soundForms,
  UNMARKED,
} from './bite-forms.test-support';
import { parseScript } from './parse-script';
import { ENGLISH, KOREAN, type Tongue } from './tongues.test-support';

/**
 * Scripts composed from the grammar's parts (marker x word x place x order, label x quotes x form of a soundbite, layout), on a
 * host nobody knows, with known answers. What holds for every composition holds for newsrooms we have never seen.
 */
const TEXT_RUNS = Number(process.env['COMPOSITIONS'] ?? 5000);
const PAGE_RUNS = Number(process.env['PAGES'] ?? 500);

/** Parts in their order, by the word of their marker. */
const ORDERS = {
  story: ['lead', 'report'],
  closed: ['lead', 'report', 'anchor'],
  two: ['lead', 'report', 'lead', 'report'],
  twoWay: ['anchor', 'reporter', 'anchor?', 'reporter', 'anchor?', 'reporter'],
  thanked: ['anchor', 'reporter', 'anchor?', 'reporter', 'anchor'],
  questions: ['lead', 'question', 'answer', 'question', 'answer'],
} as const;

const ROLES: Record<keyof typeof ORDERS, string[]> = {
  story: ['lead', 'report'],
  closed: ['lead', 'report', 'outro'],
  two: ['lead', 'report', 'lead', 'report'],
  twoWay: ['lead', 'exchange', 'exchange', 'exchange', 'exchange', 'exchange'],
  thanked: ['lead', 'exchange', 'exchange', 'exchange', 'outro'],
  questions: ['lead', 'exchange', 'exchange', 'exchange', 'exchange'],
};

/** A script with what reading it must give. */
interface Composition {
  code: Tongue['code'];
  /** Nothing stands around the words of its markers but a colon. */
  isBare: boolean;
  /** Lines, block by block. */
  blocks: string[][];
  parts: { role: string; texts: string[] }[];
  bites: { name: string | null; said: string }[];
}

const bite = fc.record({
  who: fc.nat(),
  isNamed: fc.nat({ max: 4 }),
  label: fc.nat(),
  said: fc.nat(),
  form: fc.nat(),
  around: fc.nat(),
  word: fc.nat(),
  kind: fc.constantFrom('plain', 'sound', 'sound', 'unmarked'),
  length: fc.constantFrom('line', 'lines', 'blocks'),
});

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** Scripts of every order, with every marker, in both languages. */
const composition: fc.Arbitrary<Composition> = fc
  .record({
    tongue: fc.constantFrom(KOREAN, ENGLISH),
    order: fc.constantFrom(...(Object.keys(ORDERS) as (keyof typeof ORDERS)[])),
    around: fc.constantFrom(...MARKERS),
    word: fc.nat(),
    place: fc.constantFrom('same line', 'next line', 'next block'),
    quotes: fc.constantFrom(...QUOTES),
    bites: fc.array(bite, { maxLength: 4 }),
  })
  .map(({ tongue, order, around: [open, close], word, place, quotes, bites }) => {
    const sentences = [...tongue.sentences];
    const blocks: string[][] = [];
    const said: Composition['bites'] = [];
    const waiting = bites.map((each, index) => biteOf(tongue, each, quotes, index));
    const parts = ORDERS[order].map((kind, index) => {
      const asks = kind.endsWith('?') || kind === 'question';
      const known = tongue.words[kind.replace('?', '') as keyof Tongue['words']];
      // Two pairs of anchor and reporter are talk to anybody who sees the markers alone.
      const words = order === 'two' ? known.filter((each) => !/^(?:기자|Reporter)$/.test(each)) : known;
      const marker = `${open}${pick(words, word)}${close}`;
      const first = asks ? pick(tongue.questions, index) : (sentences.shift() ?? '');
      const texts = [first];
      if (place === 'same line') blocks.push([`${marker.trimEnd()} ${first}`]);
      else if (place === 'next line') blocks.push([marker.trimEnd(), first]);
      else blocks.push([marker.trimEnd()], [first]);
      const more = kind === 'report' ? 2 : kind === 'lead' ? 1 : 0;
      for (let at = 0; at < more; at++) {
        const next = kind === 'report' ? waiting.shift() : undefined;
        if (next) {
          blocks.push(...next.blocks);
          texts.push(next.said);
          said.push(next);
        }
        const sentence = sentences.shift() ?? '';
        blocks.push([sentence]);
        texts.push(sentence);
      }
      return { role: ROLES[order][index] ?? '', texts };
    });
    return { code: tongue.code, isBare: open === '', blocks, parts, bites: said };
  });

type Bite = typeof bite extends fc.Arbitrary<infer T> ? T : never;

function biteOf(tongue: Tongue, each: Bite, [open, close]: Pair, index: number) {
  const { code, people, unnamed, words } = tongue;
  const [name, title, place] = pick(people, each.who);
  const isNamed = each.isNamed > 0;
  const label = isNamed ? pick(LABELS[code], each.label)(name, title, place) : pick(unnamed, each.who);
  const texts = [
    pick(tongue.said, each.said),
    code === 'ko' ? `${index + 1}번입니다.` : `That is ${index + 1}.`,
  ];
  const said = texts.join(' ');
  const isMarked = each.kind !== 'unmarked';
  const length = isMarked ? each.length : 'line';
  const marked = [`${open}${texts[0]}`, `${texts[1]}${close}`];
  const lines = isMarked ? (length === 'line' ? [marked.join(' ')] : marked) : [said];
  const [around, word] = [pick(MARKERS, each.around), pick(words.sound, each.word)];
  const isBare = around[0] === '' && word === 'Interview'; // "Interview Editor" is a trade
  const forms =
    each.kind === 'unmarked'
      ? UNMARKED
      : each.kind === 'plain' || isBare
        ? [...PLAIN, ...(isNamed ? SLOTTED : [])]
        : soundForms(word, around);
  const printed = pick(forms, each.form)(label, lines);
  const blocks = length === 'blocks' ? [printed.slice(0, -1), printed.slice(-1)] : [printed];
  return { name: isNamed ? name : null, said, blocks };
}

/** How lines and blocks become a page. */
const LAYOUTS: ((blocks: string[][]) => string)[] = [
  (blocks) => `<div class="b">${blocks.map((lines) => lines.join('<br>')).join('<br><br>')}</div>`,
  (blocks) =>
    `<div class="b">${blocks.map((lines) => lines.join('<br />\n')).join('<br />\n<br />\n<br />\n')}</div>`,
  (blocks) => `<div class="b">${blocks.map((lines) => `<p>${lines.join('<br>')}</p>`).join('\n')}</div>`,
  (blocks) =>
    `<div class="b"><span>${blocks.map((lines) => `  ${lines.join('<br>&nbsp;')}`).join('<br>&nbsp;<br>')}</span></div>`,
  (blocks) => `<div class="b">${blocks.map((lines) => `<div>${lines.join('<br>')}</div>`).join('')}</div>`,
];

const page = fc.record({
  composed: composition,
  layout: fc.constantFrom(...LAYOUTS),
  isDoubled: fc.boolean(),
  isRaw: fc.boolean(),
});

const escaped = (text: string) => text.replace(/</g, '&lt;');

/** Only an angle bracket before Hangul is text to a browser; `<VCR>` would be an element. */
function pageOf({
  composed,
  layout,
  isDoubled,
  isRaw,
}: typeof page extends fc.Arbitrary<infer T> ? T : never): string {
  const printed = layout(
    composed.blocks.map((lines) =>
      lines.map((line) => (isRaw && /^<[가-힣]/.test(line) ? line : escaped(line))),
    ),
  );
  const copy = isDoubled ? `<div class="print">${printed}</div>` : '';
  return `<html><head><title>T</title></head><body><nav>Menu</nav><h1>T</h1>${printed}${copy}<p>Footer</p></body></html>`;
}

function check(
  composed: Composition,
  { parts, quotes, speakers }: Pick<Article, 'parts' | 'quotes' | 'speakers'>,
) {
  const read = parts.map(({ role, blocks }) => ({
    role,
    texts: blocks.map((block) => (block.type === 'paragraph' ? block.text : block.type)),
  }));
  expect(read).toEqual(composed.parts);
  const said = quotes.map(({ text, speaker }) => [speaker === null ? null : speakers[speaker]?.name, text]);
  expect(said).toEqual(composed.bites.map(({ name, said: words }) => [name, words]));
}

test(`${TEXT_RUNS} composed scripts read as they were meant`, () => {
  fc.assert(
    fc.property(composition, fc.boolean(), (composed, isDoubled) => {
      const language = languageFor(composed.code);
      const blocks = composed.blocks.map((lines) => ({ type: 'lines' as const, lines }));
      const copies = isDoubled ? [...blocks, ...blocks] : blocks;
      check(composed, attribute(parseScript(copies, language, languages, []), language, []));
    }),
    { numRuns: TEXT_RUNS },
  );
}, 300_000);

test(`${PAGE_RUNS} composed pages of an unknown host read as they were meant`, () => {
  fc.assert(
    fc.property(page, (each) => {
      const { isBare, parts, bites } = each.composed;
      fc.pre(!isBare || bites.length > 0 || parts.length > 2); // "앵커: …" and "기자: …" alone make no page a script
      const article = readPage(documentFrom(pageOf(each)), 'https://news.nobody.example/story/1');
      check(each.composed, article ?? { parts: [], quotes: [], speakers: [] });
    }),
    { numRuns: PAGE_RUNS },
  );
}, 300_000);

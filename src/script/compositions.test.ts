import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../article';
import { documentFrom } from '../cli/document-from';
import { languageFor, languages } from '../languages';
import { attribute } from '../quotes/attribute';
import { readPage } from '../read-page';
import { parseScript } from './parse-script';

/**
 * Scripts composed from the grammar's parts: bracket x word x label form x mark x layout, on a host nobody knows, with
 * known answers. What holds for every composition holds for newsrooms we have never seen.
 */
const TEXT_RUNS = Number(process.env['COMPOSITIONS'] ?? 5000);
const PAGE_RUNS = Number(process.env['COMPOSITIONS'] ?? 300);

interface Tongue {
  lead: string[];
  report: string[];
  sentences: string[];
  words: string[];
  names: [string, string][];
}

const KOREAN: Tongue = {
  lead: ['앵커', '앵커 멘트', '앵커멘트', 'ANC'],
  report: ['리포트', '기자', 'VCR'],
  sentences: [
    '나래항에 첫 배가 들어왔습니다.',
    '어민들은 새벽부터 그물을 손질했습니다.',
    '등대 불빛은 닷새 만에 다시 켜졌습니다.',
    '올해 어획량은 지난해의 두 배입니다.',
    '군청은 다음 달에 대책을 내놓기로 했습니다.',
    '방파제 끝에는 아직 얼음이 남아 있습니다.',
  ],
  words: [
    '그물을 걷을 손이 모자라요.',
    '배를 세워 둔 지 보름째입니다.',
    '이런 겨울은 처음 봤어요…',
    '내년에는 더 나아지겠죠.',
  ],
  names: [
    ['표가람', '나래항 어민'],
    ['도하린', '한빛대 해양학과 교수'],
    ['문재이', '솔내수협 조합장'],
    ['국가온', '나래군 주민'],
  ],
};

const ENGLISH: Tongue = {
  lead: ['LEAD', 'Anchor Lead', 'Anchor'],
  report: ['REPORT', 'Pkg', 'Report'],
  sentences: [
    'The first boat of the year came in at dawn.',
    'Nets had been mended since long before sunrise.',
    'The lamp of the lighthouse is lit again after five days.',
    'This year’s catch is twice that of the last.',
    'The county will present a plan next month.',
    'Ice still clings to the end of the breakwater.',
  ],
  words: [
    'We are short of hands for the nets.',
    'The boat has not moved in two weeks.',
    'I never saw a winter like this one.',
    'Next year can only be better.',
  ],
  names: [
    ['Pyo Ga-ram', 'Fisherman in Narae'],
    ['Marta Lindqvist', 'Professor, Haeram University'],
    ['Moon Jae-on', 'Director, Narae Fisheries Center'],
    ['Do Ha-rin', 'Resident of Narae County'],
  ],
};

const BRACKETS: [string, string][] = [
  ['[', ']'],
  ['<', '>'],
  ['〈', '〉'],
  ['【 ', ' 】'],
  ['【', '】'],
  ['◀ ', ' ▶'],
  ['◀', '▶'],
  ['《', '》'],
  ['‹ ', ' ›'],
  ['■ ', ''],
  ['● ', ''],
];

const MARKS: [string, string][] = [
  ['"', '"'],
  ['“', '”'],
  ['"', '”'],
  ['“', '"'],
];

/** Every way newsrooms print a soundbite: its lines, and whether the label names a person. */
type Form = (who: string, what: string, words: string, marks: [string, string]) => string[];

const MARKED: Form[] = [
  (who, what, words, [open, close]) => [`[${who}/${what} : ${open}${words}${close}]`],
  (who, what, words, [open, close]) => [`[${who} / ${what}: ${open}${words}${close}]`],
  (who, what, words, [open, close]) => [`[${who} / ${what} ${open}${words}${close}]`],
  (who, what, words, [open, close]) => [`[${who}/${what}]`, `${open}${words}${close}`],
  (who, what, words, [open, close]) => [`<${who} / ${what}>`, `${open}${words}${close}`],
  (who, what, words, [open, close]) => [`◀ ${who}/${what} ▶`, `${open}${words}${close}`],
  (who, what, words, [open, close]) => [`${who} / ${what}`, `${open}${words}${close}`],
  (who, what, words, [open, close]) => [`▶ 인터뷰 : ${who} / ${what}`, `- ${open}${words}${close}`],
  (who, what, words, [open, close]) => [`<녹취> ${who}(${what}) : ${open}${words}${close}`],
  (who, what, words, [open, close]) => [`<인터뷰>${who}(${what}) : ${open}${words}${close}`],
  (who, what, words, [open, close]) => [`[Soundbite] ${who} (${what}) : ${open}${words}${close}`],
  (who, what, words, [open, close]) => ['[Soundbite]', `${who} (${what}): ${open}${words}${close}`],
  (who, what, words, [open, close]) => [`${who} (${what}): ${open}${words}${close}`],
];

const UNMARKED: Form[] = [
  (who, what, words) => [`[${who}/${what} : ${words}]`],
  (who, what, words) => [`[${who} / ${what} : ${words}]`],
  (who, what, words) => [`${who} / ${what}`, words],
  (who, what, words) => ['[Soundbite]', `${who} (${what}): ${words}`],
  (who, what, words) => [`[Soundbite] ${who} (${what}) : ${words}`],
  (who, what, words) => [`⊙${who}(${what}): ${words}`],
];

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

const escaped = (text: string) => text.replace(/</g, '&lt;');

const composition = fc
  .record({
    isKorean: fc.boolean(),
    bracket: fc.constantFrom(...BRACKETS),
    lead: fc.nat(),
    report: fc.nat(),
    marks: fc.constantFrom(...MARKS),
    bites: fc.array(fc.record({ form: fc.nat(), who: fc.nat(), words: fc.nat(), isMarked: fc.boolean() }), {
      maxLength: 4,
    }),
    layout: fc.constantFrom(...LAYOUTS),
    isDoubled: fc.boolean(),
    isRaw: fc.boolean(),
  })
  .map((parts) => {
    const tongue = parts.isKorean ? KOREAN : ENGLISH;
    const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
    const marker = (words: string[], at: number) => parts.bracket.join(pick(words, at));
    const [first = '', second = '', ...narration] = tongue.sentences;
    const bites = parts.bites.map(({ form, who, words, isMarked }, index) => {
      const [name, what] = pick(tongue.names, who);
      const said = `${pick(tongue.words, words)} ${index + 1}${parts.isKorean ? '번입니다.' : ' times over.'}`;
      return { name, said, lines: pick(isMarked ? MARKED : UNMARKED, form)(name, what, said, parts.marks) };
    });
    const body = narration.flatMap((sentence, index) =>
      bites[index] ? [[sentence], bites[index].lines] : [[sentence]],
    );
    const blocks = [
      [marker(tongue.lead, parts.lead)],
      [first],
      [second],
      [marker(tongue.report, parts.report)],
      ...body,
    ];
    return { ...parts, blocks, lead: [first, second], narration, bites: bites.slice(0, narration.length) };
  });

type Composition = typeof composition extends fc.Arbitrary<infer T> ? T : never;

/** Only an angle bracket before Hangul is text to a browser; `<VCR>` would be an element. */
function pageOf({ blocks, layout, isDoubled, isRaw }: Composition): string {
  const printed = layout(
    blocks.map((lines) => lines.map((line) => (isRaw && /^<[가-힣]/.test(line) ? line : escaped(line)))),
  );
  const copy = isDoubled ? `<div class="print">${printed}</div>` : '';
  return `<html><head><title>T</title></head><body><nav>Menu</nav><h1>T</h1>${printed}${copy}<p>Footer</p></body></html>`;
}

function check(
  { lead, narration, bites }: Composition,
  { parts, quotes, speakers }: Pick<Article, 'parts' | 'quotes' | 'speakers'>,
) {
  const texts = (role: string) =>
    parts
      .filter((part) => part.role === role)
      .flatMap(({ blocks }) => blocks.map((block) => (block.type === 'paragraph' ? block.text : block.type)));
  expect(parts.map(({ role }) => role)).toEqual(['lead', 'report']);
  expect(texts('lead')).toEqual(lead);
  const expected = narration.flatMap((sentence, index) => [
    sentence,
    ...(bites[index] ? [bites[index].said] : []),
  ]);
  expect(texts('report')).toEqual(expected);
  const said = quotes.map(({ text, speaker }) => [speaker === null ? null : speakers[speaker]?.name, text]);
  expect(said).toEqual(bites.map(({ name, said: words }) => [name, words]));
}

test(`${TEXT_RUNS} composed scripts read as they were meant`, () => {
  fc.assert(
    fc.property(composition, (composed) => {
      const language = languageFor(composed.isKorean ? 'ko' : 'en');
      const blocks = composed.blocks.map((lines) => ({ type: 'lines' as const, lines }));
      const copies = composed.isDoubled ? [...blocks, ...blocks] : blocks;
      check(composed, attribute(parseScript(copies, language, languages, []), language, []));
    }),
    { numRuns: TEXT_RUNS },
  );
}, 300_000);

test(`${PAGE_RUNS} composed pages of an unknown host read as they were meant`, () => {
  fc.assert(
    fc.property(composition, (composed) => {
      const article = readPage(documentFrom(pageOf(composed)), 'https://news.nobody.example/story/1');
      check(composed, article ?? { parts: [], quotes: [], speakers: [] });
    }),
    { numRuns: PAGE_RUNS },
  );
}, 300_000);

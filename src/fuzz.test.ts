import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Article } from './article';
import { articleFrom } from './article-schema';
import { documentFrom } from './cli/document-from';
import { exports } from './export';
import { languageFor, languages } from './languages';
import { languageOf } from './languages/language-of';
import { cleanText } from './page/clean-text';
import { pageTextFrom } from './page-schema';
import type { PageText } from './page-text';
import { type PageBlock, textOf } from './page-text';
import { attribute } from './quotes/attribute';
import { readPage } from './read-page';
import { readingText } from './read-text';
import { safeAddress } from './reader/safe-address';
import { parseScript } from './script/parse-script';
import { settingsFrom } from './settings-schema';
import { atOnce } from './steps';

/** Runs of this push; `npm run fuzz` sets a hundred times as many, over several seeds. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

vi.setConfig({ testTimeout: 4_000_000 }); // a million runs take a while

/** What each property gets of the runs: reading whole pages costs a hundred times as much as cleaning a string. */
const share = (part: number) => ({ numRuns: Math.max(20, Math.round(RUNS * part)), seed });

const PIECES =
  '[LEAD]|[REPORT]|[앵커]|[리포트]|[Soundbite]|◀ANC▶|<앵커>|[녹취]|[인터뷰]|Statement by |Prof. Ona Velm / Seabright Univ.|오하람/어부|말했다.|said.|told reporters|according to|“|”|"|‘|’|\'|「|」|(|)|:|/|,|.|\n|\n\n| | |KBS 뉴스 김하나입니다.|촬영기자: 김하나|■ 제보하기|We are late|간다|라고|고 밝혔습니다|<img onerror=x>|&lt;b&gt;|{{title}}|$&|%s|__proto__|constructor|toString|=cmd()|[x](javascript:1)|\u202e|\u200b|\u0000|\ud800|😀|가|é|1|２|2024.03.05'.split(
    '|',
  );
const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const lines = fc.array(line, { maxLength: 10 });

/** Without what is only layout, so that text can be looked for in text. */
const bare = (text: string) => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');

/** Whether a text is what is left of another when something is taken out: nothing added, nothing moved. */
function isWithin(text: string, whole: string): boolean {
  let from = 0;
  for (const character of text) {
    from = whole.indexOf(character, from) + character.length;
    if (from < character.length) return false;
  }
  return true;
}

/** Every string in a value that came out, with where it stands. */
function stringsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${path}.${key}`));
}

/** Fields whose values are ours, one of a few words, and not the page's. */
const OURS =
  /\.(schema|role|type|form|confidence|language|outlet|publishedAt|modifiedAt|url|canonicalUrl|src|poster)$/;

/** Everything that came out and is not made of the characters that went in. */
function invented(output: unknown, input: string): string[] {
  const cases = input + input.toLowerCase() + input.toUpperCase(); // names in capitals get small letters
  const known = new Set(`${cases}${input.normalize('NFC')}“…”,`); // our only marks: “…” where evidence leaves a quote out, a comma between two facts
  return stringsIn(output)
    .filter(([path]) => !OURS.test(path))
    .filter(([, text]) => [...bare(text)].some((character) => !known.has(character)))
    .map(([path, text]) => `${path}: ${text}`);
}

function readLines(all: readonly string[]) {
  const blocks: PageBlock[] = [{ type: 'lines', lines: [...all] }];
  const language = languageFor(languageOf(blocks.map(textOf).join('\n'), ''));
  const script = parseScript(blocks, language, languages, []);
  const { parts, quotes, speakers } = attribute(script, language, []);
  return { parts, quotes, speakers, credits: script.credits };
}

describe('any text', () => {
  test('is read without a throw into text that it held', () =>
    fc.assert(
      fc.property(lines, (all) => {
        const read = readLines(all.map(cleanText));
        const input = bare(all.join(''));
        expect(invented(read, all.join(' '))).toEqual([]);
        for (const { blocks } of read.parts) {
          for (const block of blocks) expect(isWithin(bare(textOf(block)), input)).toBe(true);
        }
        for (const { speaker } of read.quotes)
          if (speaker !== null) expect(read.speakers[speaker]).toBeDefined();
      }),
      share(0.64),
    ));

  test('is as clean after one cleaning as after two', () =>
    fc.assert(
      fc.property(line, (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
      }),
      share(0.1),
    ));

  test('is no link unless it is one', () =>
    fc.assert(
      fc.property(fc.oneof(line, fc.webUrl(), fc.string({ unit: 'binary' })), (text) => {
        const address = safeAddress(text);
        if (address !== null) expect(address).toMatch(/^https?:\/\/[^@/?#]*(?:[/?#]|$)/);
      }),
      share(0.1),
    ));
});

const pageText: PageText = {
  ...{ url: 'https://news.example/1', canonicalUrl: null, outlet: null, program: null, onAir: null },
  ...{ title: 'Ferry', publishedAt: null, modifiedAt: null, reporters: [], declaredLanguage: 'en' },
  blocks: [{ type: 'lines', lines: ['“We sail at noon,” said Ina Trujillo.'] }],
  regionWords: 7,
};

describe('any value', () => {
  const value = fc.anything({ withNullPrototype: true, maxDepth: 4 });

  test('is refused as an article, or has only text where text belongs', () =>
    fc.assert(
      fc.property(value, (one) => {
        expect(articleFrom(one)).toBeNull();
      }),
      share(0.05),
    ));

  test('in place of any field of an article is refused or harmless', () =>
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sample)), value, (field, one) => {
        const read = articleFrom({ ...sample, [field]: one });
        if (read) for (const write of exports.values()) expect(typeof write(read)).toBe('string');
      }),
      share(0.05),
    ));

  test('in place of any field of a text from a page is refused or read', () =>
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(pageText)), value, (field, one) => {
        const read = pageTextFrom({ ...pageText, [field]: one });
        if (read) expect(articleFrom(atOnce(readingText(read)))).not.toBeNull();
      }),
      share(0.05),
    ));

  test('beside the fields of a text from a page stays outside', () => {
    expect(pageTextFrom({ ...pageText, onclick: 'steal()' })).toEqual(pageText);
    expect(pageTextFrom(null)).toBeNull();
    expect(pageTextFrom({ ...pageText, blocks: [{ type: 'lines', lines: [{}] }] })).toBeNull();
  });

  test('as settings gives settings that exist', () =>
    fc.assert(
      fc.property(value, (one) => {
        expect(Object.keys(settingsFrom(one))).toEqual(Object.keys(settingsFrom(null)));
      }),
      share(0.05),
    ));
});

const sample: Article = {
  schema: 'onrecord/article@1',
  url: 'https://news.example/a',
  canonicalUrl: null,
  outlet: null,
  program: null,
  language: 'en',
  title: 'Clock',
  publishedAt: null,
  modifiedAt: null,
  reporters: [],
  parts: [],
  speakers: [],
  quotes: [],
  credits: [],
  kept: { words: 0, of: 0 },
};

describe('any tree', () => {
  const TAGS =
    'div p span b a br h1 h2 h4 ul li table tr td figure figcaption article section blockquote q em time svg math form template iframe select noscript custom-clock'.split(
      ' ',
    );
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      line.map((text) => text.replace(/[<&]/g, '')),
      fc
        .tuple(
          fc.constantFrom(...TAGS),
          fc.constantFrom(
            '',
            ' hidden',
            ' class="x"',
            ' id="cont_newstext"',
            ' style="display:none"',
            ' href="javascript:1"',
            ' itemprop="articleBody"',
            ' onclick="x"',
          ),
          fc.array(tie('node'), { maxLength: 5 }),
        )
        .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner.join('')}</${tag}>`),
    ),
  })).node;
  const hosts = [
    'https://news.kbs.co.kr/news/pc/view/view.do?ncd=1',
    'https://news.example/2024/a-clock',
    'about:blank',
  ];

  test(
    'is read without a throw into an article of our form, made of the page’s characters',
    { timeout: 4_000_000 },
    () =>
      fc.assert(
        fc.property(
          fc.array(tree, { maxLength: 6 }),
          line,
          fc.constantFrom(...hosts),
          (nodes, title, url) => {
            const html = `<title>${title.replace(/[<&]/g, '')}</title><body>${nodes.join('')}`;
            const document = documentFrom(html);
            const article = readPage(document, url);
            if (article === null) return;
            expect(articleFrom(article)).toEqual(article);
            expect(invented(article, `${document.documentElement.textContent} ${html}`)).toEqual([]);
            for (const write of exports.values()) expect(typeof write(article)).toBe('string');
          },
        ),
        share(0.01),
      ),
  );
});

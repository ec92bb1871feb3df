import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../languages';
import { attribute } from './attribute';
import { scriptOf } from './script-of.test-support';

/** Pieces of sentences with every mark, so that marks meet in every order. */
const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '「',
  '」',
  '«',
  '»',
  "''",
  '``',
  '.',
  ',',
  '?',
  ' ',
  ' ',
  ' ',
  '\n',
  '(',
  ')',
  '—',
  ':',
  'he said',
  'said',
  'Ina Trujillo',
  'The mayor',
  'told reporters',
  'who',
  'and',
  'added',
  'We are late',
  'according to',
  '말했다',
  '고',
  '라며',
  '시장은',
  '오하람',
  '그는',
  '안 간다',
  '에 따르면',
  '12',
  'so-called',
  '의 말이다',
  '이라는',
  '😀',
  '\u200b',
];
const paragraph = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const paragraphs = fc.array(fc.oneof(paragraph, fc.string({ unit: 'binary', maxLength: 60 })), {
  maxLength: 6,
});

describe.each(languages)('any text in $code', (language) => {
  const read = (texts: readonly string[]) => attribute(scriptOf(texts), language, []);

  test('gives quotes that are exactly the block’s text at their offsets', () =>
    fc.assert(
      fc.property(paragraphs, (texts) => {
        for (const { text, at } of read(texts).quotes) {
          expect(text).toBe(texts[at.block]?.slice(at.start, at.end));
          expect(at.end).toBeGreaterThan(at.start);
        }
      }),
    ));

  test('gives quotes in order that never overlap, with speakers that exist', () =>
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const { quotes, speakers } = read(texts);
        quotes.forEach(({ at, speaker, confidence, evidence }, index) => {
          const before = quotes[index - 1]?.at;
          if (before?.block === at.block) expect(before.end).toBeLessThanOrEqual(at.start);
          if (speaker === null) expect([confidence, evidence]).toEqual(['unclear', null]);
          else expect(speakers[speaker]).toBeDefined();
        });
      }),
    ));

  test('gives the same quotes before a paragraph that is taken away', () =>
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (texts) => {
        const spans = (all: readonly string[]) =>
          read(all)
            .quotes.filter(({ at }) => at.block < texts.length - 1)
            .map(({ at }) => [at.block, at.start, at.end]);
        expect(spans(texts.slice(0, -1))).toEqual(spans(texts));
      }),
    ));
});

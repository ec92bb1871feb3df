import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quote } from '../article';
import { cutText } from './cut-text';

const quote = (start: number, end: number): Quote => ({
  text: '',
  form: 'inline',
  speaker: null,
  label: null,
  at: { part: 0, block: 0, start, end },
  confidence: 'unclear',
  evidence: null,
});
const cut = (text: string, ...spans: [number, number][]) =>
  cutText(
    text,
    spans.map(([start, end]) => quote(start, end)),
    spans.map((_, index) => index),
  ).map((run) => (run.quote === null ? run.text : `${run.quote}:${run.text}`));

test('a quote is cut out of its narration', () => {
  expect(cut('He said yes to it.', [8, 11])).toEqual(['He said ', '0:yes', ' to it.']);
});

test('neighbours touch without an empty run between', () => {
  expect(cut('abcd', [0, 2], [2, 4])).toEqual(['0:ab', '1:cd']);
});

test('a quote inside or across another starts after it', () => {
  expect(cut('abcdef', [0, 4], [1, 3])).toEqual(['0:abcd', 'ef']);
  expect(cut('abcdef', [0, 4], [2, 6])).toEqual(['0:abcd', '1:ef']);
});

test('a quote beyond the text is cut short or left out', () => {
  expect(cut('abc', [1, 99])).toEqual(['a', '0:bc']);
  expect(cut('abc', [7, 9])).toEqual(['abc']);
  expect(cut('abc', [2, 1])).toEqual(['abc']);
  expect(cut('abc', [-4, 1])).toEqual(['0:a', 'bc']);
  expect(cut('abc', [Number.NaN, 2])).toEqual(['abc']);
});

test('no text is lost or doubled, whatever the spans', () => {
  const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(span), (text, spans) => {
      const quotes = spans.map(([start, end]) => quote(start, end));
      const runs = cutText(text, quotes, [...quotes.keys()]);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      expect(runs.every((run) => run.text !== '')).toBe(true);
    }),
  );
});

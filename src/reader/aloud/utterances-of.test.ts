import { expect, test } from 'vitest';
import type { Voice } from './speech';
import { utterancesOf } from './utterances-of';

const voice = (id: string): Voice => ({ id, name: id, language: 'en', isLocal: true, isDefault: false });
const one = { teller: voice('a'), quoter: voice('a'), rate: 1 };
const line = (runs: { text: string; isQuote: boolean }[], cue: string | null = null) => ({
  place: '0:0',
  span: { start: 0, end: 0 },
  runs,
  cue,
});
const said = (text: string, isQuote = false) => ({ text, isQuote });

test('the cue is told, the quote sounds deeper', () => {
  const heard = utterancesOf(line([said('We waited.', true)], 'Ann Lowe'), one);
  expect(heard.map(({ text, pitch }) => [text, pitch])).toEqual([
    ['Ann Lowe:', 1],
    ['We waited.', 0.75],
  ]);
});

test('a second voice needs no other pitch', () => {
  const heard = utterancesOf(line([said('He said'), said('go', true)]), { ...one, quoter: voice('b') });
  expect(heard.map(({ voice: { id }, pitch }) => [id, pitch])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});

test.each([
  ['Latin', 'the tide came in, the boats went out; '.repeat(20), 1, 154],
  ['slow', 'the tide came in, the boats went out; '.repeat(20), 0.5, 77],
  ['Korean', '물이 들어오고, 배가 나갔습니다. 그리고 '.repeat(20), 1, 66],
  ['one word without end', '가'.repeat(1000), 1, 66],
  ['pairs that must not be parted', '𝒜'.repeat(500), 1, 154],
])('%s: no utterance lasts long enough to be cut off', (_, text, rate, limit) => {
  const heard = utterancesOf(line([said(text)]), { ...one, rate }).map((utterance) => utterance.text);
  expect(Math.max(...heard.map(({ length }) => length))).toBeLessThanOrEqual(limit);
  expect(heard.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  expect(heard.join('').isWellFormed() && heard.every((piece) => piece.isWellFormed())).toBe(true);
});

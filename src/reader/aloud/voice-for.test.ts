import { expect, test } from 'vitest';
import type { Voice } from './speech';
import { choiceKey, voiceFor, voicesFor } from './voice-for';

const voice = (id: string, language: string, given: Partial<Voice> = {}): Voice => ({
  id,
  name: id,
  language,
  isLocal: true,
  isDefault: false,
  ...given,
});
const far = { isLocal: false };

test.each<[string, Voice[], string, string | undefined, string | null]>([
  ['one of the language', [voice('a', 'de-DE'), voice('b', 'ko-KR')], 'ko', undefined, 'b'],
  ['the region of the article', [voice('a', 'en-US'), voice('b', 'en-GB')], 'en-GB', undefined, 'b'],
  ['underscores, as Android writes', [voice('a', 'en_US'), voice('b', 'en_GB')], 'en-GB', undefined, 'b'],
  ['the default first', [voice('a', 'en'), voice('b', 'en', { isDefault: true })], 'en', undefined, 'b'],
  ['none of a server unasked', [voice('a', 'ko-KR', far)], 'ko', undefined, null],
  [
    'not even as the default',
    [voice('a', 'en', { ...far, isDefault: true }), voice('b', 'en')],
    'en',
    undefined,
    'b',
  ],
  ['one of a server when chosen', [voice('a', 'ko-KR', far), voice('b', 'ko')], 'ko', 'a', 'a'],
  ['a choice that is gone is no choice', [voice('b', 'ko')], 'ko', 'a', 'b'],
  ['a choice for another language is none', [voice('a', 'en'), voice('b', 'ko')], 'ko', 'a', 'b'],
  ['nobody speaks it', [voice('a', 'en')], 'ko', undefined, null],
])('%s', (_, voices, language, chosen, expected) => {
  expect(voiceFor(voices, language, chosen)?.id ?? null).toBe(expected);
});

test('voices of this machine are offered first', () => {
  const voices = [voice('a', 'en', far), voice('b', 'fr'), voice('c', 'en-AU')];
  expect(voicesFor(voices, 'en').map(({ id }) => id)).toEqual(['c', 'a']);
});

test('a choice holds for every region of a language', () => {
  expect([choiceKey('en-GB'), choiceKey('ko', true)]).toEqual(['en', 'ko quotes']);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import ko from '../../public/_locales/ko/messages.json';
import { type Messages, wordsFrom } from './words';

const house = join(import.meta.dirname, '../..');
const locales: Record<string, Messages> = { en, ko };
const keys = Object.keys(en);

/** Everything that may ask for a text: sources without tests and gallery, pages, the manifest. */
const askers = [
  readFileSync(join(house, 'manifest.json'), 'utf8'),
  ...readdirSync(join(house, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|html)$/.test(name) && !/\.test\.|gallery/.test(name))
    .map((name) => readFileSync(join(house, 'src', name), 'utf8')),
].join('\n');

test('both languages have the same texts', () => {
  expect(Object.keys(ko).sort()).toEqual(keys.toSorted());
});

test('both languages fill the same placeholders', () => {
  const holes = (messages: Messages) =>
    Object.entries(messages).map(([key, { message, placeholders }]) => ({
      key,
      named: [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()).sort(), // in any order
      filled: Object.keys(placeholders ?? {}).sort(),
    }));
  const byKey = (messages: Messages) => holes(messages).sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { key, named, filled } of byKey(en)) expect(named.sort(), key).toEqual(filled.sort());
  expect(byKey(ko)).toEqual(byKey(en));
});

test('every key is legal for _locales and every text is written', () => {
  for (const messages of Object.values(locales))
    for (const [key, { message }] of Object.entries(messages)) {
      expect(key).toMatch(/^[A-Za-z0-9_@]+$/);
      expect(message.trim(), key).not.toBe('');
    }
});

test('no Korean particle that depends on a last sound stands behind a word filled in', () => {
  const particle = /\$\w+\$[”’)"'》]*(?:은|는|이|가|을|를|와|과|으로|로|아|야|이?나|이?라)(?![가-힣])/;
  expect(particle.test('$WHO$은 없습니다')).toBe(true);
  expect(Object.entries(ko).filter(([, { message }]) => particle.test(message))).toEqual([]);
});

test('every text is used', () => {
  const isUsed = (key: string) => askers.includes(`'${key}'`) || askers.includes(`__MSG_${key}__`);
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test('every text asked for exists', () => {
  const calls = /(?:\bwords|getMessage)\(\s*'([^']+)'|__MSG_(\w+)__/g;
  const asked = [...askers.matchAll(calls)].map(([, called, named]) => called ?? named ?? '');
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((key) => !keys.includes(key) && !key.startsWith('@@'))).toEqual([]);
});

test('the store takes the description', () => {
  for (const { extensionDescription } of [en, ko])
    expect(extensionDescription.message.length).toBeLessThanOrEqual(132);
});

test('the names that tests and people rely on stay', () => {
  expect([en.readerView.message, en.copy.message]).toEqual(['Reader view', 'Copy']);
});

test('a substituted text is never read as a placeholder again', () => {
  expect(wordsFrom(en)('quotesMany', '3')).toBe('3 quotes');
  expect(wordsFrom(ko)('quotesMany', '3')).toBe('인용 3건');
  expect(wordsFrom(en)('quoteOf', '$SPEAKER$ $1')).toBe('Quote: $SPEAKER$ $1');
});

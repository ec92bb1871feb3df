import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of';

/** Texts with their quotes and speakers; each language's `sentences.txt` says how it is written. */
const itemsOf = (language: string) =>
  readFileSync(`${import.meta.dirname}/../languages/${language}/sentences.txt`, 'utf8')
    .trim()
    .split('\n\n')
    .slice(1)
    .map((item) => item.split('\n'));

describe.each(['ko', 'en'])('every quote of a text is found, and who says it: %s', (language) => {
  test.each(itemsOf(language))('%s', (text = '', ...wanted) => {
    const found = quotesOf(text.split(' ¶ '), language);
    const listed = found.map(
      ({ text: words, speaker }) => `> ${words} > ${speaker ? (speaker.name ?? speaker.label) : '-'}`,
    );
    expect(listed).toEqual(wanted);
  });
});

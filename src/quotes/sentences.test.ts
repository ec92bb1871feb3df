import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of';

/** Texts with their quotes and speakers; `languages/ko/sentences.txt` says how it is written. */
const [, ...items] = readFileSync(`${import.meta.dirname}/../languages/ko/sentences.txt`, 'utf8')
  .trim()
  .split('\n\n');

describe('every quote of a Korean text is found, and who says it', () => {
  test.each(items.map((item) => item.split('\n')))('%s', (text = '', ...wanted) => {
    const found = quotesOf(text.split(' ¶ '), 'ko');
    const listed = found.map(
      ({ text: words, speaker }) => `> ${words} > ${speaker ? (speaker.name ?? speaker.label) : '-'}`,
    );
    expect(listed).toEqual(wanted);
  });
});

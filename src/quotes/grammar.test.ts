import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutExamples } from '../../scripts/without-examples.mjs';
import { languages } from '../languages';
import { attribute } from './attribute';
import { scriptOf } from './script-of.test-support';

describe.each(languages)('the frames of $code', (language) => {
  test.each(language.grammar.frames)('$name: $example.text', ({ name, example, confidence }) => {
    const { quotes, speakers, mentions } = attribute(scriptOf([example.text]), language, []);
    const index = example.quote ?? 0;
    const quote = quotes[index];
    const speaker = speakers[quote?.speaker ?? -1];
    // Tried against all other entries: none that stands before it in the table may take its example.
    expect(mentions[index]?.rule).toBe(name);
    expect(speaker?.name ?? speaker?.label ?? mentions[index]?.text).toBe(example.speaker);
    expect(quote?.confidence).toBe(confidence);
  });

  test('have names of their own', () => {
    const names = language.grammar.frames.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('are bounded: no repetition without an end', () => {
    const unbounded = language.grammar.frames
      .map(({ pattern }) =>
        pattern.split(' ').map((word) => language.grammar.alphabet[word.replace(/^@|[?*]$/g, '')] ?? ''),
      )
      .filter((sources) => sources.some((source) => /[\])a-zA-Z][*+](?!\])/.test(source)));
    expect(unbounded).toEqual([]);
  });

  test('keep their alphabet in a bundle, which only names and examples leave', () => {
    const file = join(import.meta.dirname, '../languages', language.code, 'attributions.ts');
    const { code } = withoutExamples().transform(readFileSync(file, 'utf8'), file) ?? { code: '' };
    for (const [word, codes] of Object.entries(language.grammar.alphabet))
      if (/^\w+$/.test(codes)) expect(code).toContain(`${word}: '${codes}'`);
    expect(code).not.toContain('example:');
  });
});

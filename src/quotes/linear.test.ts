import { describe, expect, test } from 'vitest';
import { languages } from '../languages';
import { attribute } from './attribute';
import { scriptOf } from './script-of.test-support';

/** Texts that would make a careless pattern count every way to read them. */
const BAIT: Record<string, string> = {
  'quotes in one sentence': '“a b c” and ',
  'quotes with stops': '“We are late.” He said so. ',
  'opening marks': '“',
  'straight marks': '"x ',
  'single marks': '‘x’ ',
  commas: 'Kim, Lee, ',
  'verbs without subjects': 'said added told ',
  capitals: 'Ada Quill Osei ',
  'asides in asides': 'Kim, who said, ',
  brackets: '((((',
  prepositions: 'the mayor of the ',
  'Korean subjects': '시장은 의원이 ',
  'Korean quotes': '“간다”고 ',
};

/** The time of this process alone, in milliseconds: what other programs take does not count. */
const timeOf = (run: () => void): number => {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
};

/** time(2n) / time(n), the best of a few tries: other programs only ever add to a time. */
function growth(small: () => void, large: () => void): number {
  let best = [Infinity, Infinity];
  for (let round = 0; round < 4; round++) {
    best = [Math.min(best[0] ?? 0, timeOf(small)), Math.min(best[1] ?? 0, timeOf(large))];
    if (round > 1 && (best[1] ?? 0) / (best[0] ?? 1) < 2.2) break;
  }
  return (best[1] ?? 0) / Math.max(1, best[0] ?? 0);
}

describe.each(languages)('time in $code', (language) => {
  const read = (text: string) => attribute(scriptOf([text]), language, []);

  test.each(Object.entries(BAIT))('grows with the text and no faster: %s', { timeout: 60_000 }, (_, bait) => {
    const small = bait.repeat(Math.ceil(15_000 / bait.length));
    expect(
      growth(
        () => read(small),
        () => read(small + small),
      ),
    ).toBeLessThan(3); // 2 is linear, 4 quadratic; the rest is noise
  });

  test('50,000 quotes and a paragraph of 1 MB take about a second', { timeout: 60_000 }, () => {
    const quotes = '“We are late,” said Ina. '.repeat(50_000);
    expect(timeOf(() => read(quotes))).toBeLessThan(3000); // 1 s on an idle machine
    expect(timeOf(() => read(`“${'the mayor said that it is so and '.repeat(32_000)}`))).toBeLessThan(3000);
  });
});

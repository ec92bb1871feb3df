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

/** A sentence with a quote: a paragraph that holds none is not read at all. */
const ENDS: Record<string, string> = {
  en: ' “We are late,” said Ina Trujillo.',
  ko: ' 오하람 시장은 “공사는 한다”고 말했다.',
};

/** The time of this process alone, in milliseconds: what other programs take does not count. */
const timeOf = (run: () => void): number => {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
};

/** The least of a few tries: other programs only ever add to a time. */
const least = (run: () => void): number => Math.min(...Array.from({ length: 4 }, () => timeOf(run)));

/** The most that a doubled text may take of the single one's time: 2 is linear, 4 quadratic. */
const MOST = 2.3;
/** A text is doubled three times, so that the noise of one measurement weighs a third of it. */
const DOUBLINGS = 3;
/** The most characters of the small text. */
const SMALL_LENGTH = 60_000;
/**
 * The least milliseconds of the small text, try by try. A short one may fit where the machine holds new things while the doubled
 * one does not, a long one meets other programs more often: what is quadratic is so with both.
 */
const SMALL_MS = [4, 20, 4, 20, 4, 20];

/** time(2n) / time(n), the mean over three doublings; the best of some tries, for noise only adds. */
function growth(read: (text: string) => void, bait: string, end: string): number {
  let best = Infinity;
  for (const ms of SMALL_MS) if (best >= MOST) best = Math.min(best, grown(read, bait, end, ms));
  return best;
}

function grown(read: (text: string) => void, bait: string, end: string, leastMs: number): number {
  const textOf = (length: number) => bait.repeat(Math.ceil(length / bait.length)) + end;
  read(textOf(8000)); // what is done once is done
  let length = 4000;
  while (length < SMALL_LENGTH && timeOf(() => read(textOf(length))) < leastMs) length *= 2;
  const small = least(() => read(textOf(length)));
  const large = least(() => read(textOf(length * 2 ** DOUBLINGS)));
  return (large / Math.max(1, small)) ** (1 / DOUBLINGS);
}

describe.each(languages)('time in $code', (language) => {
  const read = (text: string) => attribute(scriptOf([text]), language, []);

  test.each(Object.entries(BAIT))('grows with the text and no faster: %s', { timeout: 60_000 }, (_, bait) => {
    expect(growth(read, bait, ENDS[language.code] ?? '')).toBeLessThan(MOST);
  });

  test('50,000 quotes and a paragraph of 1 MB take about a second', { timeout: 60_000 }, () => {
    const quotes = '“We are late,” said Ina. '.repeat(50_000);
    expect(timeOf(() => read(quotes))).toBeLessThan(3000); // 1 s on an idle machine
    expect(timeOf(() => read(`“${'the mayor said that it is so and '.repeat(32_000)}`))).toBeLessThan(3000);
  });
});

test('the search for who holds an office grows with the text: 2 is linear, 4 quadratic', {
  timeout: 60_000,
}, () => {
  const [english] = languages.filter(({ code }) => code === 'en');
  const read = (text: string) =>
    english && attribute(scriptOf([text, '“We are late,” the nurse said.']), english, []);
  expect(growth(read, 'Ab-', ' “We are late,” the nurse said.')).toBeLessThan(3);
});

import { expect, test } from 'vitest';
import type { Article } from '../article';
import ferry from '../reader/samples/ferry-en.json';
import { fileName } from './file-name';
import { passageLink } from './passage-link';
import { quoteCitation } from './quote-citation';
import { quotesToText } from './quotes-text';
import { turnAsQuote } from './turn-as-quote';

const article = ferry as unknown as Article;
const [first] = article.quotes;
const linkTo = (text: string, given: Partial<Article> = {}) =>
  first
    ? passageLink(
        { ...article, url: 'https://x.example/a', canonicalUrl: null, ...given },
        { ...first, text },
      )
    : '';

test('the link holds the exact words; marks that mean something in a fragment are encoded', () => {
  expect(linkTo('Half-price, so: & more')).toBe(
    'https://x.example/a#:~:text=Half%2Dprice%2C%20so%3A%20%26%20more',
  );
  expect(linkTo('가 나', { canonicalUrl: 'https://x.example/b#top' })).toBe(
    'https://x.example/b#top:~:text=%EA%B0%80%20%EB%82%98',
  );
  expect(linkTo('broken \ud800')).toContain('broken%20%EF%BF%BD');
});

test('a quote of eight words is named by its ends, too: a line break inside hides the whole of it', () => {
  expect(linkTo('one two three four five six seven eight')).toBe(
    'https://x.example/a#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight&text=one%20two%20three%20four,five%20six%20seven%20eight',
  );
});

test('a long quote is named by its ends', () => {
  const words = Array.from({ length: 80 }, (_, index) => `w${index}`).join(' ');
  expect(linkTo(words)).toBe(
    'https://x.example/a#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w74%20w75%20w76%20w77%20w78%20w79',
  );
});

test('a citation has words, speaker, title, outlet, program, time and the link', () => {
  const lines = (first ? quoteCitation(article, first) : '').trimEnd().split('\n');
  expect(lines[0]).toBe(`“${first?.text}”`);
  expect(lines[1]).toMatch(/^— Baek Seung-joo, Captain, Haemaru Ferry Cooperative$/);
  expect(lines[2]).toMatch(/^Island Ferry Returns After Six Winters · KBS · News Today · \d{4}-\d{2}-\d{2} /);
  expect(lines[3]).toContain('#:~:text=');
});

test('a turn is cited like a quote: all its words, who speaks, the link by its ends', () => {
  const blocks = ['The boat is late again, as it is every day.', 'Nobody minds.'].map((text) => ({
    type: 'paragraph' as const,
    text,
  }));
  const turn = { role: 'exchange' as const, label: null, heading: null, speaker: 0, blocks };
  const talk: Article = { ...article, parts: [{ ...turn, blocks: [] }, turn] };
  const quote = turnAsQuote(talk, 1);
  const lines = (quote ? quoteCitation(talk, quote) : '').split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '“The boat is late again, as it is every day.',
    'Nobody minds.”',
    '— Baek Seung-joo, Captain, Haemaru Ferry Cooperative',
  ]);
  expect(lines[4]).toContain('&text=The%20boat%20is%20late,every%20day.%20Nobody%20minds.');
  expect(turnAsQuote(talk, 0), 'a turn without words').toBeUndefined();
});

test('the quotes of one speaker are those and no others', () => {
  const own = article.quotes.filter(({ speaker }) => speaker === 0).map(({ text }) => text);
  const others = article.quotes.filter(({ speaker }) => speaker !== 0).map(({ text }) => text);
  const text = quotesToText(article, 0);
  for (const words of own) expect(text).toContain(`“${words}”`);
  for (const words of others) expect(text).not.toContain(words);
  for (const { text: words } of article.quotes) expect(quotesToText(article)).toContain(words);
});

test('a file name is one every system takes', () => {
  const named = (title: string) => fileName({ ...article, title }, 'txt');
  expect(named('../a: “b”/c?\u202e')).toBe('a b c.txt');
  expect(named('...')).toBe('onrecord.txt');
  expect(named('Con')).toBe('Con_.txt');
  expect(named('lpt1. The printer')).toBe('lpt1_. The printer.txt');
  expect(named('Con artists')).toBe('Con artists.txt');
  expect([...named('가'.repeat(300))]).toHaveLength(64);
});

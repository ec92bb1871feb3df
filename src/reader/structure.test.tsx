// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import ko from '../../public/_locales/ko/messages.json';
import type { Article } from '../article';
import { spokenLines } from './aloud/spoken-lines';
import { Reader } from './Reader';
import { readingMinutes } from './reading-minutes';
import { samples } from './samples';
import { articleWith, partWith, quoteAt } from './samples/article-with';
import { viewOf } from './view';
import { wordsFrom } from './words';

const draw = (article: Article, locale = 'en') =>
  act(() =>
    render(
      <Reader article={article} words={wordsFrom(locale === 'ko' ? ko : en)} locale={locale} place="tab" />,
      document.body,
    ),
  );
afterEach(() => act(() => render(null, document.body)));
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);

test('a Korean minute is 500 characters, an English one 230 words; spaces and marks count nothing', () => {
  const minutes = (language: string, text: string) =>
    readingMinutes(articleWith({ language, parts: [partWith([text])] }));
  expect(minutes('ko', '가 나, '.repeat(500))).toBe(2);
  expect(minutes('ko-KR', '가'.repeat(1_500))).toBe(3);
  expect(minutes('en', 'word, '.repeat(920))).toBe(4);
  expect(minutes('en', '')).toBe(1);
});

test('a story on several pages says so at its head, and leads to the pages beside this one', async () => {
  const otherPages = {
    previous: 'https://news.example/story',
    next: 'javascript:next()', // what is no address of the web is no link
  };
  await draw(articleWith({ otherPages }));
  expect(texts('.masthead .warning')).toEqual([
    'This story stands on several pages; only this one is shown.',
  ]);
  const nav = document.querySelector('nav.other-pages');
  expect(nav?.getAttribute('aria-label')).toBe('Other pages of the story');
  expect(nav?.textContent).toBe('Previous pageNext page');
  expect([...(nav?.querySelectorAll('a') ?? [])].map(({ href }) => href)).toEqual([otherPages.previous]);
});

test('a long paragraph of many quotes is drawn in stretches, bit by bit, whole and in order', async () => {
  const line = '“Late,” said Ina. ';
  const text = line.repeat(2_000).trim();
  const quotes = Array.from({ length: 2_000 }, (_, at) =>
    quoteAt(0, 0, at * line.length + 1, at * line.length + 6),
  );
  await draw(articleWith({ parts: [partWith([text])], quotes }));
  const drawn = () => document.querySelectorAll('.stretch > [data-quote]').length;
  expect(drawn()).toBeLessThan(200);
  await vi.waitFor(() => expect(texts('.stretch').join('') === text).toBe(true), 5_000);
  expect(drawn()).toBe(2_000);
  const stretches = texts('.stretch');
  expect(stretches.length).toBeGreaterThan(3);
  expect(Math.max(...stretches.map((stretch) => stretch?.length ?? 0))).toBeLessThan(8_100);
});

test('the outline names parts and who takes turns, in order', async () => {
  await draw(samples.nightBus, 'ko');
  const lines = texts('.outline li');
  expect(lines[0]).toBe('앵커 멘트');
  expect(lines).toContain('대담');
  expect(lines.filter((line) => line === '대담')).toHaveLength(1);
});

test('the outline names the stories of a page of several', async () => {
  await draw(samples.everyBlock);
  const headings = samples.everyBlock.parts.flatMap(({ heading }) => heading ?? []);
  expect(headings.length).toBeGreaterThan(0);
  expect(texts('.outline li')).toEqual(expect.arrayContaining(headings));
});

test('a turn’s line in the outline says how the turn begins', async () => {
  await draw(samples.lockKeeper);
  expect(texts('.outline li').slice(0, 4)).toEqual([
    'Lead',
    'Exchange',
    'Ines CorriganMr. Tolland, what does a lock keeper do on a day without',
    'Wat TollandI grease what squeaks, and I write down the height of the',
  ]);
});

test('on a page of stories the title stands once, and every part says which story it belongs to', async () => {
  const story = (role: 'lead' | 'report', heading: string | null) =>
    partWith(['It rains.'], { role, heading });
  const parts = [story('lead', 'Rain'), story('report', null), story('lead', 'Snow'), story('report', null)];
  await draw(articleWith({ title: 'Rain', parts }));
  expect(texts('h1, .story')).toEqual(['Rain', 'Snow']);
  expect([...document.querySelectorAll('.part')].map((part) => part.ariaLabel)).toEqual([
    'Lead, Rain',
    'Report, Rain',
    'Lead, Snow',
    'Report, Snow',
  ]);
  expect(texts('.outline li').filter((line) => line === 'Rain')).toHaveLength(1);
  const lines = [...spokenLines(viewOf(articleWith({ title: 'Rain', parts }), wordsFrom(en), 'en'))];
  expect(
    lines.filter(({ runs }) => runs[0]?.text === 'Rain'),
    'read aloud once',
  ).toHaveLength(1);
});

test('a line of the outline takes the focus to its part', async () => {
  const seen: unknown[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    seen.push(this);
  };
  await draw(samples.ferry);
  const last = [...document.querySelectorAll<HTMLElement>('.outline li button')].at(-1);
  await act(() => last?.click());
  expect(seen).toEqual([[...document.querySelectorAll('.part')].at(-1)]);
  expect(document.activeElement).toBe(seen[0]);
});

test('one part needs no outline', async () => {
  await draw(articleWith({ parts: [partWith(['All of it.'])] }));
  expect(document.querySelector('.outline')).toBeNull();
});

test('what was left out is drawn when somebody opens it, and not before', async () => {
  await draw(
    articleWith({ parts: [partWith(['All of it.'])], leftOut: ['Call the tip line.', 'Read more'] }),
  );
  const details = document.querySelector('details');
  expect(document.body.textContent).not.toContain('tip line');
  await act(() => {
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  expect(texts('.left-out p')).toEqual(['Call the tip line.', 'Read more']);
});

test('the foot says how many words of the page are shown, and the head warns when many are not', async () => {
  await draw(articleWith({ parts: [partWith(['All of it.'])], kept: { words: 1_090, of: 1_100 } }));
  expect(texts('.kept')).toEqual([
    '1,090 of the 1,100 words in the page’s article area are shown here. Original page',
  ]);
  expect(texts('.warning')).toEqual([]);
  await draw(articleWith({ parts: [partWith(['A part.'])], kept: { words: 300, of: 1_100 } }));
  expect(texts('.warning')).toHaveLength(1);
});

test.each([
  { words: 60, of: 82, warned: 0, what: 'a whole story of a few lines beside labels and buttons' },
  { words: 60, of: 99, warned: 0, what: 'a little less than a paragraph away' },
  { words: 60, of: 100, warned: 1, what: 'a short story without one of its paragraphs' },
  { words: 86, of: 216, warned: 1, what: 'a short story that is cut' },
  { words: 1_060, of: 1_100, warned: 0, what: 'a paragraph of a long one' },
])('the head warns of what is missing, not of furniture: $what', async ({ words, of, warned }) => {
  await draw(articleWith({ parts: [partWith(['A part.'])], kept: { words, of } }));
  expect(texts('.warning')).toHaveLength(warned);
});

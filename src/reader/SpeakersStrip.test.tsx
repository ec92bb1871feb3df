// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import type { Article } from '../article';
import { Reader } from './Reader';
import { samples } from './samples';
import { articleWith, partWith, quoteAt, speakerNamed } from './samples/article-with';
import { wordsFrom } from './words';

const grounds: Element[] = [];
afterEach(() => {
  for (const ground of grounds.splice(0)) render(null, ground);
});

function draw(article: Article) {
  const ground = document.createElement('div');
  grounds.push(ground);
  void act(() => render(<Reader article={article} words={wordsFrom(en)} locale="en" place="tab" />, ground));
  return ground;
}
const all = (ground: Element, selector: string) => [...ground.querySelectorAll<HTMLElement>(selector)];
const texts = (ground: Element, selector: string) =>
  all(ground, selector).map((element) => element.textContent);
const text = (ground: Element, selector: string) => ground.querySelector(selector)?.textContent;

test('the strip counts the quotes of each speaker and puts the unclear last', () => {
  const chips = texts(draw(samples.seeds), '.chip');
  expect(chips).toEqual([
    'Rosalind Achterberg2, 2 quotes. head librarian',
    'Dev Parmar1, 1 quote. allotment holder',
    'Millbrook Parish Council1, 1 quote',
    'Unclear2, 2 quotes. The page does not say whose words these are.',
  ]);
});

test('the strip counts turns, too: guests first, then staff; a story of turns says who speaks', () => {
  const talk = draw(samples.lockKeeper);
  expect(text(talk, '.speakers h2')).toBe('Who speaks');
  expect(texts(talk, '.chip')).toEqual([
    'Wat Tolland3, 3 turns. lock keeper',
    'Beata Crane1, 1 turn. engineer, Marle Navigation Trust',
    'Ines Corrigan3, 3 turns. Host',
  ]);
  expect(text(draw(samples.ferry), '.speakers h2')).toBe('Who is quoted');
  const both = articleWith({
    speakers: [speakerNamed('Ann'), speakerNamed('Bo')],
    parts: [partWith(['“Yes,” he said.'], { role: 'exchange', speaker: 0 }), partWith(['Bo: “No.”'])],
    quotes: [quoteAt(0, 0, 1, 5, { speaker: 1 }), quoteAt(1, 0, 5, 8, { speaker: 0 })],
  });
  expect(texts(draw(both), '.chip')).toEqual(['Ann2, 1 turn, 1 quote', 'Bo1, 1 quote']);
});

test('no strip where nobody is quoted or takes a turn', () => {
  expect(draw(articleWith({ parts: [partWith(['Nothing said.'])] })).querySelector('.speakers')).toBeNull();
});

test('the ninth speaker has the first colour and a number everywhere, which no later one has again', () => {
  const { speakers } = samples.twelveVoices;
  const many = Array.from({ length: 40 }, (_, index) => speakerNamed(`Speaker ${index}`));
  const line = 'It rains.';
  const ground = draw(
    articleWith({
      speakers: many,
      parts: many.flatMap((_, speaker) => partWith([line, line], { role: 'exchange', speaker })),
      quotes: many.flatMap((_, speaker) => [
        quoteAt(speaker, 0, 0, 9, { speaker, form: 'soundbite' }),
        quoteAt(speaker, 1, 0, 2, { speaker }),
      ]),
    }),
  );
  const marks = (selector: string) =>
    all(ground, selector).map((one) => [one.closest('[class*=speaker-]')?.className, one.dataset['round']]);
  for (const selector of ['.voice .name', '.soundbite .name', '.inline', '.chip .name']) {
    const seen = marks(selector);
    expect(new Set(seen.map(String)).size, selector).toBe(seen.length);
    expect(seen[7]?.[1], selector).toBeUndefined();
    if (seen.length > 8) expect([seen[8]?.[1], seen[8]?.[0]], selector).toEqual(['2', seen[0]?.[0]]);
  }
  expect(marks('.voice .name').at(-1)?.[1]).toBe('5');
  expect(speakers.length).toBeGreaterThan(8);
  expect(texts(draw(samples.twelveVoices), '.soundbite .name').join()).not.toMatch(/\d/);
});

import { expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import type { Article } from '../../article';
import { samples } from '../samples';
import { articleWith, partWith, quoteAt, speakerNamed } from '../samples/article-with';
import { viewOf } from '../view';
import { wordsFrom } from '../words';
import { spokenLines } from './spoken-lines';

const linesOf = (article: Article) => [...spokenLines(viewOf(article, wordsFrom(en), 'en'))];
/** As it sounds: the cue, then the words, those of quotes in angle brackets. */
const heard = (article: Article) =>
  linesOf(article).map(({ cue, runs }) => {
    const words = runs.map(({ text, isQuote }) => (isQuote ? `<${text}>` : text)).join(' ');
    return cue === null ? words : `${cue}: ${words}`;
  });
const people = [speakerNamed('Ann Lowe'), speakerNamed('Ben Hart')];

test('a soundbite is announced once, and the telling goes on without a word', () => {
  const article = articleWith({
    title: 'Ferry returns',
    speakers: people,
    parts: [partWith(['It is back.', 'We waited. It came.', 'So did we.', 'All cheered.'])],
    quotes: [
      quoteAt(0, 1, 0, 19, { form: 'soundbite', speaker: 0 }),
      quoteAt(0, 2, 0, 10, { form: 'soundbite', speaker: 1 }),
    ],
  });
  expect(heard(article)).toEqual([
    'Ferry returns',
    'It is back.',
    'Ann Lowe: <We waited.>',
    '<It came.>',
    'Ben Hart: <So did we.>',
    'All cheered.',
  ]);
});

test('a quote inside a sentence that names its speaker needs no cue, one that fills its sentence does', () => {
  const text = '“We waited,” Ann Lowe said. “It came.” “Now we go.”';
  const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  const article = articleWith({
    title: '',
    speakers: people,
    parts: [partWith([text])],
    quotes: [
      quoteAt(0, 0, ...at('We waited,'), { speaker: 0 }),
      quoteAt(0, 0, ...at('It came.'), { speaker: 0 }),
      quoteAt(0, 0, ...at('Now we go.')),
    ],
  });
  expect(heard(article)).toEqual([
    '<We waited,> ” Ann Lowe said.'.replace('” ', '” '),
    'Ann Lowe: <It came.>',
    'Unclear: <Now we go.>',
  ]);
});

test('turns of a talk are announced by who takes them', () => {
  const turn = (speaker: number, text: string) => partWith([text], { role: 'exchange', speaker });
  const article = articleWith({
    title: '',
    speakers: people,
    parts: [turn(0, 'Is it late?'), turn(1, 'No. It is early.'), turn(0, 'Good.')],
  });
  expect(heard(article)).toEqual([
    'Ann Lowe: Is it late?',
    'Ben Hart: No.',
    'It is early.',
    'Ann Lowe: Good.',
  ]);
});

test('headings, lists and tables are read, pictures are not, and every line has a place of its own', () => {
  const article = articleWith({
    title: 'T',
    parts: [
      {
        ...partWith([], { heading: 'H' }),
        blocks: [
          { type: 'heading', level: 2, text: 'Sub' },
          { type: 'list', ordered: false, items: ['One. Two.', 'Three'] },
          {
            type: 'table',
            header: true,
            rows: [
              ['A', 'B'],
              ['1', ''],
            ],
          },
          { type: 'figure', src: '', alt: 'x', caption: 'y' },
        ],
      },
    ],
  });
  expect(linesOf(article).map(({ place, runs }) => `${place} ${runs[0]?.text}`)).toEqual([
    'title T',
    '0:heading H',
    '0:0 Sub',
    '0:1:0 One.',
    '0:1:0 Two.',
    '0:1:1 Three',
    '0:2:0:0 A',
    '0:2:0:1 B',
    '0:2:1:0 1',
  ]);
});

test('a voice gets no marks of direction and no Hanja that says the word again', () => {
  const article = articleWith({
    language: 'ko',
    title: '',
    parts: [partWith(['한강(漢江) 다리가\u202e 열렸습니다(3일).'])],
  });
  expect(heard(article)).toEqual(['한강 다리가 열렸습니다(3일).']);
});

test.each(Object.entries(samples))('nothing of the sample %s is left unsaid', (_, article) => {
  const sounds = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const said = linesOf(article).flatMap(({ runs }) => runs.map(({ text }) => text));
  const written = article.parts.flatMap(({ heading, blocks }) => [
    heading ?? '',
    ...blocks.flatMap((block) => {
      if (block.type === 'list') return block.items;
      if (block.type === 'table') return block.rows.flat();
      return block.type === 'paragraph' || block.type === 'heading' ? [block.text] : [];
    }),
  ]);
  const hanja = /\p{Script=Han}/gu;
  expect(sounds(said.join('')).replace(hanja, '')).toBe(
    sounds([article.title, ...written].join('')).replace(hanja, ''),
  );
});

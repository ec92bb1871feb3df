import { describe, expect, test } from 'vitest';
import type { Article } from '../article';
import { exports } from '.';
import { articleToText } from './text';

const paragraph = (text: string) => ({ type: 'paragraph' as const, text });

const article: Article = {
  schema: 'onrecord/article@1',
  url: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=1',
  canonicalUrl: null,
  outlet: 'KBS',
  program: 'News Today',
  language: 'en',
  title: 'The <b>clock</b> & the tower',
  publishedAt: '2025-05-21T16:08:31+09:00',
  modifiedAt: null,
  reporters: [],
  parts: [
    {
      role: 'lead',
      label: '[LEAD]',
      heading: null,
      speaker: null,
      blocks: [paragraph('The clock is slow.')],
    },
    {
      role: 'report',
      label: '[REPORT]',
      heading: null,
      speaker: null,
      blocks: [
        paragraph('We agree on it.'),
        paragraph('Who walks by?'),
        { type: 'list', ordered: false, items: ['=SUM(1)'] },
      ],
    },
    { role: 'exchange', label: '[앵커]', heading: null, speaker: null, blocks: [paragraph('Since when?')] },
    { role: 'exchange', label: '[기자]', heading: null, speaker: 1, blocks: [paragraph('Forty years.')] },
  ],
  speakers: [
    {
      name: 'Anton Velde',
      title: 'Prof.',
      affiliation: 'Gaon Univ.',
      label: 'Prof. Anton Velde / Gaon Univ.',
      staff: false,
    },
    { name: 'Do Ga-on', title: null, affiliation: null, label: 'Do Ga-on', staff: true },
  ],
  quotes: [
    {
      text: 'We agree on it.',
      form: 'soundbite',
      speaker: 0,
      label: 'Prof. Anton Velde / Gaon Univ.',
      at: { part: 1, block: 0, start: 0, end: 15 },
      confidence: 'stated',
      evidence: 'Prof. Anton Velde / Gaon Univ.',
    },
    {
      text: 'Who walks by?',
      form: 'soundbite',
      speaker: null,
      label: null,
      at: { part: 1, block: 1, start: 0, end: 13 },
      confidence: 'unclear',
      evidence: null,
    },
  ],
  credits: ['Camera: Nobody'],
  kept: { words: 20, of: 20 },
};

test('clean text is title, source, paragraphs, and soundbites behind name, title, affiliation', () => {
  expect(articleToText(article)).toBe(
    [
      'The <b>clock</b> & the tower',
      'KBS · News Today · 2025-05-21 16:08 +09:00 · https://news.kbs.co.kr/news/pc/view/view.do?ncd=1',
      'The clock is slow.',
      'Anton Velde, Prof., Gaon Univ.: “We agree on it.”',
      '“Who walks by?”',
      '- =SUM(1)',
      '앵커: Since when?',
      'Do Ga-on: Forty years.\n',
    ].join('\n\n'),
  );
});

describe('lists, tables and who speaks', () => {
  const story: Article = {
    ...article,
    parts: [
      {
        role: 'lead',
        label: '[앵커]',
        heading: null,
        speaker: 1,
        blocks: [
          paragraph('Good evening.'),
          paragraph('It rains.'),
          { type: 'list', ordered: true, items: ['Up', 'Down'] },
          {
            type: 'table',
            header: true,
            rows: [
              ['Pier', 'Boats'],
              ['A|B', '3'],
            ],
          },
        ],
      },
    ],
    quotes: [],
  };
  const bodyOf = (format: string) => (exports.get(format)?.(story) ?? '').split(/ncd=1(?:<\/p>)?\n+/)[1];

  test('as text', () =>
    expect(bodyOf('text')).toBe(
      'Do Ga-on: Good evening.\n\nIt rains.\n\n1. Up\n2. Down\n\nPier\tBoats\nA|B\t3\n',
    ));
  test('as Markdown', () =>
    expect(bodyOf('markdown')).toBe(
      '**Do Ga-on:** Good evening.\n\nIt rains.\n\n1. Up\n2. Down\n\n| Pier | Boats |\n| --- | --- |\n| A\\|B | 3 |\n',
    ));
  test('as HTML', () =>
    expect(bodyOf('html')).toContain(
      '<ol><li>Up</li><li>Down</li></ol>\n<table><tr><th>Pier</th><th>Boats</th></tr><tr><td>A|B</td><td>3</td></tr></table>',
    ));
});

test('somebody without a name is written as the page prints them, with the note of a changed voice', () => {
  const [first, ...others] = article.speakers;
  const label = '관리사무소 관계자/음성변조';
  const nameless = { ...first, name: null, title: '관계자', affiliation: '관리사무소', label, staff: false };
  expect(articleToText({ ...article, speakers: [nameless, ...others] })).toContain(
    `${label}: “We agree on it.”`,
  );
});

const written = (format: string) => exports.get(format)?.(article) ?? '';

describe('what the page says stays text in every format', () => {
  test('HTML', () => {
    expect(written('html')).toContain('<h1>The &lt;b&gt;clock&lt;/b&gt; &amp; the tower</h1>');
    expect(written('html')).toContain('<figcaption>Anton Velde, Prof., Gaon Univ.</figcaption>');
  });

  test('Markdown', () => expect(written('markdown')).toContain('# The \\<b\\>clock\\</b\\> & the tower'));

  test('Markdown: what looks like an entity', () => {
    const entity = { ...article, title: 'R&D &lt;b&gt; &#60;' };
    expect(exports.get('markdown')?.(entity)).toContain('# R&D \\&lt;b\\&gt; \\&\\#60;');
  });

  test('CSV: one quote a row, no formula for a spreadsheet', () => {
    const formula = { ...article, quotes: article.quotes.map((quote) => ({ ...quote, text: '=1+1, "x"' })) };
    const [, row] = (exports.get('csv')?.(formula) ?? '').split('\r\n');
    expect(row).toMatch(/^"'=1\+1, ""x""",soundbite,Anton Velde,Prof\.,Gaon Univ\.,/);
    for (const text of ['＝1+1', ' =1+1', '＠SUM']) {
      const quotes = article.quotes.map((quote) => ({ ...quote, text }));
      expect(exports.get('csv')?.({ ...article, quotes })).toContain(`\r\n'${text},`);
    }
  });
});

test('JSON is the article itself', () => expect(JSON.parse(written('json'))).toEqual(article));

test('JSON-LD gives every quote its speaker, and nobody where the page names nobody', () => {
  const { hasPart, publisher } = JSON.parse(written('jsonld'));
  expect(publisher.name).toBe('KBS');
  expect(
    hasPart.map((part: { spokenByCharacter?: { name: string } }) => part.spokenByCharacter?.name),
  ).toEqual(['Anton Velde', undefined]);
});

test('a second line of an item or a cell makes no point, heading or row of its own', () => {
  const forged = 'Boats\n- forged\n---\n| a | b |';
  const story: Article = {
    ...article,
    parts: [
      {
        role: 'body',
        label: null,
        heading: null,
        speaker: null,
        blocks: [
          { type: 'list', ordered: false, items: [forged] },
          { type: 'table', header: false, rows: [[forged, '3']] },
        ],
      },
    ],
    quotes: [],
  };
  const linesOf = (format: string) => (exports.get(format)?.(story) ?? '').trim().split('\n').slice(4);
  expect(linesOf('text')).toEqual(['- Boats - forged --- | a | b |', '', 'Boats - forged --- | a | b |\t3']);
  const plain = 'Boats - forged --- \\| a \\| b \\|';
  expect(linesOf('markdown')).toEqual([`- ${plain}`, '', `| ${plain} | 3 |`, '| --- | --- |']);
});

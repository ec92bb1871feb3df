import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts';

const data = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A &quot;swan&quot;', author, publisher: { name: 'The Harbour Post' } })}</script>`;

const factsIn = (html: string) =>
  factsOf(new JSDOM(html).window.document, 'https://harbour-post.example/a', null);
const authorsIn = (html: string) => factsIn(html).reporters;

describe('who wrote a page nobody has described', () => {
  test('is who its JSON-LD says', () => {
    const other = '<p class="byline">By Somebody Else</p>';
    expect(authorsIn(data([{ name: 'Milo Ferrante' }, { name: 'Lena Abara' }]) + other)).toEqual([
      'Milo Ferrante',
      'Lena Abara',
    ]);
  });

  test('is everybody the byline names when metadata names one of them', () => {
    const byline = '<p>By <a rel="author">Milo Ferrante</a> and <a rel="author">Lena Abara</a></p>';
    expect(authorsIn(data({ name: 'Milo Ferrante' }) + byline)).toEqual(['Milo Ferrante', 'Lena Abara']);
  });

  test('is no address, no number and not the outlet while a person is named', () => {
    const metas =
      '<meta name="author" content="https://harbour-post.example/u/7"><meta name="dc.creator" content="105092">';
    const byline = '<span class="author-name">Lena Abara</span>';
    expect(authorsIn(data({ name: 'The Harbour Post' }) + metas + byline)).toEqual(['Lena Abara']);
  });
});

test('the headline of JSON-LD has its entities resolved', () => {
  expect(factsIn(data([])).title).toBe('A "swan"');
});

test.each([
  ['<meta name="pubdate" content="2031-05-12T07:00:00+01:00">', '2031-05-12T07:00:00+01:00'],
  ['<meta name="publishdate" content="2031-05-12">', '2031-05-12'],
  ['<meta property="article:published:time" content="2031-05-12T07:00:00Z">', '2031-05-12T07:00:00Z'],
  ['<meta name="sailthru.date" content="May 12, 2031">', '2031-05-12'],
])('a day under another name is found: %s', (head, time) => {
  expect(factsIn(head).publishedAt).toBe(time);
});

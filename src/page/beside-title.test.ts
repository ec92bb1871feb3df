import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { besideTitle } from './beside-title';
import { extract } from './extract';
import { seenBlocks } from './seen-blocks';

const URL = 'https://harbour-post.example/swan';
const TITLE = 'Swan holds up the morning ferry';
const STORY = '<p>The ferry to Gull Island came late on Monday, and nobody on the quay complained.</p>';

/** What stands beside the title of a page that prints this below it. */
function beside(below: string, title = TITLE) {
  const { body } = new JSDOM(`<h1>${TITLE}</h1>${below}${STORY}`).window.document;
  return besideTitle(seenBlocks(body, URL), title);
}

describe('beside its title a page prints', () => {
  test.each([
    ['<div>By Lena Abara</div>', ['Lena Abara']],
    ['<div>By Lena Abara | Updated on 12 May 2031</div>', ['Lena Abara']],
    ['<p>Written by</p><p>Milo Ferrante</p>', ['Milo Ferrante']],
    ['<p>Von Milo Ferrante und Lena Abara</p>', ['Milo Ferrante', 'Lena Abara']],
    ['<p>By Lena Abara, who keeps bees</p>', ['Lena Abara']],
    ['<p>By the harbour it was still dark</p>', []],
    ['<p>Milo Ferrante</p>', []],
    [`${STORY.repeat(12)}<p>By Lena Abara</p>`, []],
  ])('who wrote the story: %s', (below, names) => {
    expect(beside(below).byline()).toEqual(names);
  });

  test('names in bold, unless they are words of the title', () => {
    expect(beside('<p><strong>Milo Ferrante/Lena Abara</strong></p>').bold()).toEqual([
      'Milo Ferrante',
      'Lena Abara',
    ]);
    expect(beside('<p><strong>Morning Swan</strong></p>').bold()).toEqual([]);
    expect(beside('<p><strong>Milo Ferrante</strong> of the port</p>').bold()).toEqual([]);
  });

  test.each([
    ['<p>May 12, 2031</p>', '2031-05-12'],
    ['<ul><li>Updated: 12 May 2031</li><li>4 min read</li></ul>', '2031-05-12'],
    ['<p>Forty minutes</p>', null],
  ])('its day: %s', (below, day) => {
    expect(beside(below).day()).toBe(day);
  });

  test('nothing where the title is not printed', () => {
    const { byline, bold, day } = beside(
      '<p>By Lena Abara</p><p><b>Lena Abara</b></p><p>May 12, 2031</p>',
      'A piano on the pier',
    );
    expect([byline(), bold(), day()]).toEqual([[], [], null]);
  });
});

describe('a page whose metadata does not tell', () => {
  const read = (head: string, below: string, url = URL) =>
    extract(
      new JSDOM(
        `<title>${TITLE}</title><meta property="og:type" content="article">${head}<main><h1>${TITLE}</h1>${below}${STORY.repeat(4)}</main>`,
      ).window.document,
      url,
    );

  test('is by who is printed, and of the day that is printed', () => {
    const page = read('', '<p>By Lena Abara</p><p>May 12, 2031</p>');
    expect(page).toMatchObject({ reporters: ['Lena Abara'], publishedAt: '2031-05-12' });
  });

  test('is by whom the labels of a shared link name, and of the day in its address', () => {
    const head =
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Milo Ferrante">';
    const page = read(head, '<p>By Lena Abara</p>', 'https://harbour-post.example/2031/05/12/swan');
    expect(page).toMatchObject({ reporters: ['Milo Ferrante'], publishedAt: '2031-05-12' });
    const price =
      '<meta name="twitter:label1" content="Price"><meta name="twitter:data1" content="Twelve Pounds">';
    expect(read(price, '<p>By Lena Abara</p>')?.reporters).toEqual(['Lena Abara']);
  });

  test('says nothing of those whose role is printed behind a name', () => {
    const page = read('<meta name="author" content="Lena Abara, Harbour Editor, Milo Ferrante">', '');
    expect(page?.reporters).toEqual(['Lena Abara', 'Milo Ferrante']);
  });
});

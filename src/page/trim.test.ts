import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { textOf } from '../page-text';
import { extract } from './extract';
import { paragraphs, swanStory } from './swan-story.test-support';

const { url: URL, title: TITLE, lines: STORY } = swanStory;

const lines = (body: string) => {
  const head = `<title>${TITLE} | The Harbour Post</title><meta property="og:type" content="article">`;
  const { document } = new JSDOM(`<!doctype html><head>${head}</head><body>${body}</body>`).window;
  return extract(document, URL)?.blocks.map(textOf);
};
const article = (inside: string) => `<main><h1>${TITLE}</h1><div class="body">${inside}</div></main>`;

describe('a story', () => {
  test.each([
    [
      'a label over a part of it',
      '<h3>Recommended coats</h3><p>Wool is warm even when it is wet, says the harbour master.</p>',
    ],
    [
      'a heading over its own text, with links between them',
      '<h3>The swans of spring</h3><div><a href="/swans">Swans of the northern quays</a></div><p>They come in April and leave when the herring does, at the end of June.</p>',
    ],
    [
      'a heading with an address made of its words',
      '<h3 id="marketing">Marketing the island</h3><p>The island sells itself, said its mayor to the harbour board.</p>',
    ],
    [
      'text in a place whose name is a number',
      '<div class="ad8e91da b5fb"><p>A queue that sings is a queue that does not push, said the baker.</p></div>',
    ],
    [
      'who wrote a quoted post, at its end',
      '<blockquote class="x"><p>The swan looks at me again.</p>— Lena Abara (@harbour) 12 May 2031</blockquote>',
    ],
    [
      'who may choose independently of others',
      '<p>Islanders choose their harbour master every second year, and nobody has ever lost.</p>',
    ],
    [
      'a day in its second sentence',
      '<p>The swan was first seen on 11 May 2031, and it has stayed on the slipway ever since.</p>',
    ],
  ])('keeps %s', (_, part) => {
    const plain = (text: string) =>
      text
        .replace(/<[^>]+>/g, '|')
        .split('|')
        .filter(Boolean);
    const read = lines(article(paragraphs(STORY) + part))?.join('\n');
    for (const line of plain(part).filter((text) => text !== 'Swans of the northern quays'))
      expect(read).toContain(line);
  });

  test('keeps headings that are links to themselves, but not teasers of others', () => {
    const section = (day: number) =>
      `<h2><a href="/diary/day-${day}">Day ${day}</a></h2><p>On day ${day} of the swan the harbour master wrote into his book that nothing had moved, that the coffee had run out and that nobody complained.</p>`;
    const teaser =
      '<div><h3><a href="/news/1">The keeper of the lighthouse wins at chess</a></h3><p>He has not lost a game since the winter of the long fog.</p></div>';
    const read = lines(article([1, 2, 3, 4, 5].map(section).join('') + teaser + paragraphs(STORY)))?.join(
      '\n',
    );
    expect(read).toContain('Day 3');
    expect(read).not.toContain('The keeper of the lighthouse');
  });

  test.each([
    [
      'its day, under the lead',
      `${paragraphs(STORY.slice(0, 1))}<p>Lena Abara • 12 May 2031 • 3 min read</p>${paragraphs(STORY.slice(1))}`,
    ],
    [
      'who pays for its links',
      `${paragraphs(STORY)}<p>We may earn a small commission from links on this page.</p>`,
    ],
    [
      'the label of an advertisement',
      `${paragraphs(STORY.slice(0, 2))}<div>REKLAM</div>${paragraphs(STORY.slice(2))}`,
    ],
    [
      'its writer’s introduction',
      `${paragraphs(STORY)}<h3>About the author</h3><p>Lena Abara has written of swans for years.</p>`,
    ],
    [
      'who its writer is, beside the byline',
      `<div class="author-section"><p>Lena Abara</p><div class="bio"><p>Lena Abara has written of swans, ferries and the people who wait for both since the old mill closed, and she lives on Gull Island with two dogs and a piano.</p></div></div>${paragraphs(STORY)}`,
    ],
    [
      'a player that failed',
      `${paragraphs(STORY)}<div class="video-fallback"><p>This film could not be loaded.</p></div>`,
    ],
  ])('leaves out %s', (_, inside) => {
    expect(lines(article(inside))).toEqual(STORY);
  });

  test.each([
    [
      'buttons',
      `<div class="social-buttons"><h2>All the ways to share: ${TITLE} and other stories</h2></div>`,
    ],
    ['its title again', `<h2>A morning among the coffee drinkers of the quay ${TITLE}</h2>`],
  ])('has no standfirst made of %s', (_, heading) => {
    const page = `<p><a href="/">Home</a></p><main><header><h1>${TITLE}</h1>${heading}</header><div>${paragraphs(STORY)}</div></main>`;
    expect(lines(page)).toEqual(STORY);
  });

  test('keeps “About the author” where that is what it tells of', () => {
    const life = `<h2>About the author</h2>${paragraphs(STORY)}`;
    expect(lines(article(paragraphs(STORY) + life))).toEqual([...STORY, 'About the author', ...STORY]);
  });

  test('leaves out a box that asks for something, text, form and all', () => {
    const ask =
      '<div><h3>Write to us</h3><p>The harbour master answers every letter within a day or two.</p>';
    const box = `${ask}<div><form><label>Your name</label><input name="n"></form></div></div>`;
    const long = [...STORY, ...STORY.map((line) => line.replace('Monday', 'Sunday'))];
    expect(lines(article(paragraphs(long) + box))).toEqual(long);
    expect(lines(article(`${paragraphs(long) + ask}</div>`))).toHaveLength(long.length + 2);
  });

  test('keeps a note of several paragraphs between two of its own, and no feed at its side', () => {
    const notes = ['swan', 'ferry', 'queue'].map(
      (name) =>
        `A note on the ${name}: what the harbour master writes of it in his book is not what the people on the quay say, and neither of them has ever asked.`,
    );
    const aside = `<aside>${paragraphs(notes)}</aside>`;
    const within = paragraphs(STORY.slice(0, 2)) + aside + paragraphs(STORY.slice(2));
    expect(lines(article(within))).toEqual([...STORY.slice(0, 2), ...notes, ...STORY.slice(2)]);
    expect(lines(article(`<div>${paragraphs(STORY)}</div>${aside}`))).toEqual(STORY);
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { textOf } from '../page-text';
import { extract } from './extract';
import { paragraphs, swanStory } from './swan-story.test-support';

const { url: URL, title: TITLE, lines: STORY } = swanStory;

/** What is read of a page whose body is this, with the metadata of an article; null when it is none. */
function read(body: string, head = '<meta property="og:type" content="article">') {
  const title = `<title>${TITLE} | The Harbour Post</title>`;
  const { window } = new JSDOM(
    `<!doctype html><html><head>${title}${head}</head><body>${body}</body></html>`,
  );
  return extract(window.document, URL);
}

const lines = (body: string, head?: string) => read(body, head)?.blocks.map(textOf);
const article = (inside: string) =>
  `<nav><a href="/">Home</a></nav><main><h1>${TITLE}</h1><div class="body">${inside}</div></main>`;

describe('the story of any page', () => {
  test('is its paragraphs, without title, byline and date', () => {
    const byline = '<div class="byline">By Milo Ferrante</div><p>12 May 2031</p>';
    expect(lines(article(byline + paragraphs(STORY)))).toEqual(STORY);
  });

  test.each([
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Every morning before the first boat, free of charge.</p></div>',
    ],
    [
      'a call that is a link',
      '<p>The tide table in your inbox, every working day. <a href="/x">Sign up here.</a></p>',
    ],
    [
      'related stories',
      '<div class="related"><h3>More stories</h3><p>The keeper of the lighthouse wins at chess again.</p></div>',
    ],
    ['a line that leads away', '<p><a href="/x">READ MORE: The pianist of Gull Island speaks</a></p>'],
    ['a picture’s credit', '<p>Photo: Lena Abara, The Harbour Post</p>'],
    ['a picture’s owner', '<p>© Lena Abara</p>'],
    [
      'a question before somebody else’s post',
      '<p>Wir verwenden an dieser Stelle externe Inhalte, die den Artikel über den Schwan ergänzen.</p>',
    ],
    [
      'what the page itself does not print',
      '<div class="mt-3 d-print-none"><h2>The piano on the pier</h2><p>In Harbour, Music - 11 May 2031</p></div>',
    ],
    ['hidden text', '<p hidden>Subscribers read this story two hours before everybody else does.</p>'],
    [
      'cookies',
      '<div id="cookie-banner"><p>We and our 800 partners would like to know you better than you do.</p></div>',
    ],
  ])('leaves out %s', (_, furniture) => {
    const inside = paragraphs(STORY.slice(0, 2)) + furniture + paragraphs(STORY.slice(2));
    expect(lines(article(inside))).toEqual(STORY);
  });

  test('leaves out comments, however long they are', () => {
    const comment =
      '<p>I have said this since the old mill closed, and nobody on the council ever listened to me.</p>';
    expect(lines(`${article(paragraphs(STORY))}<div id="comments">${comment.repeat(30)}</div>`)).toEqual(
      STORY,
    );
  });

  test('keeps headings, lists, tables and tweets inside the story', () => {
    const list = '<ul><li>Dogs travel free on the upper deck.</li><li>Pianos by arrangement.</li></ul>';
    const tweet =
      '<div class="social-embed"><blockquote><p>The swan is still here, and it looks at me.</p></blockquote></div>';
    const inside = `${paragraphs(STORY.slice(0, 2))}<h2>The rules</h2>${list}${tweet}${paragraphs(STORY.slice(2))}`;
    const read = lines(article(inside));
    expect(read).toContain('The rules');
    expect(read).toContain('Dogs travel free on the upper deck.\nPianos by arrangement.');
    expect(read).toContain('The swan is still here, and it looks at me.');
  });

  test('keeps the makers of ten things and the references, which lead to other sites', () => {
    const things = ['coats', 'plants', 'mirrors'].map(
      (name) =>
        `<h2><a href="https://${name}.example/how">A rack for ${name}, made of driftwood</a></h2><p>${STORY[2]}</p>`,
    );
    const sources =
      '<ul><li><a href="https://almanac.example/1">Harbour Almanac, volume nine</a></li><li><a href="https://swans.example/2">The swans of the northern quays</a></li></ul>';
    const own = '<ul><li><a href="/news/1">The keeper of the lighthouse wins at chess</a></li></ul>';
    const read = lines(article(paragraphs(STORY) + things.join('') + sources + own + paragraphs(STORY)));
    expect(read).toContain('A rack for mirrors, made of driftwood');
    expect(read).toContain('Harbour Almanac, volume nine\nThe swans of the northern quays');
    expect(read?.join('\n')).not.toContain('The keeper of the lighthouse');
  });

  test('keeps the heading over its first sentence, but not the title', () => {
    const heading = '<h2>How it began</h2>';
    const title = `<h2>Harbour: ${TITLE}</h2>`;
    expect(lines(article(heading + paragraphs(STORY)))).toEqual(['How it began', ...STORY]);
    expect(lines(article(title + paragraphs(STORY)))).toEqual(STORY);
  });

  test('keeps the line over its first sentence that comes back: who speaks below', () => {
    const [first = '', ...rest] = STORY;
    const told = `<p>Lena Abara 00:04</p>${paragraphs([first])}<p>Lena Abara 01:10</p>${paragraphs(rest)}`;
    expect(lines(article(told))?.slice(0, 2)).toEqual(['Lena Abara 00:04', first]);
    expect(lines(article(`<p>Lena Abara</p>${paragraphs(STORY)}`))?.[0]).toBe(first);
  });

  test('reads a record kept as typed by its indents, wrapped lines joined', () => {
    const typed = STORY.map((line) => `    ${line.replace(/, /g, ',\n')}`).join('\n');
    expect(lines(article(`<pre>${typed}</pre>`))).toEqual(STORY);
  });

  test('keeps a sentence that names where its words were seen', () => {
    const line =
      '“You owe the man a swan,” the bot wrote, according to screenshots that the harbour master kept.';
    expect(
      lines(article(`${paragraphs(STORY)}<p>${line}</p><p>Photo: Lena Abara/Getty Images</p>`))?.at(-1),
    ).toBe(line);
  });

  test('keeps how a word is read in brackets behind it', () => {
    const ruby = '<ruby>白鳥<rp>（</rp><rt>はくちょう</rt><rp>）</rp></ruby>';
    const line = `At the quay it is called ${ruby} by the visitors, and nobody minds.`;
    expect(lines(article(`${paragraphs(STORY)}<p>${line}</p>`))).toContain(
      line.replace(ruby, '白鳥（はくちょう）'),
    );
    const hiding = line.replace('（', 'rm -rf');
    expect(lines(article(`${paragraphs(STORY)}<p>${hiding}</p>`))?.join(' ')).not.toContain('rm -rf');
  });

  test('keeps formulas once, without their source', () => {
    const formula =
      '<math><semantics><mrow><mi>x</mi><mo>=</mo><mn>7</mn></mrow><annotation>x=7</annotation></semantics></math>';
    const line = `Between two boats the queue grew by ${formula} people a minute, said the harbour master.`;
    expect(lines(article(`${paragraphs(STORY)}<p>${line}</p>`))).toContain(line.replace(formula, 'x=7'));
  });

  test('drops notes after its end', () => {
    const notes =
      '<p>This article first appeared in the Harbour Almanac.</p><p>© The Harbour Post. All rights reserved.</p>';
    expect(lines(article(paragraphs(STORY) + notes))).toEqual(STORY);
  });

  test('begins with a standfirst that stands apart, by its name or the page’s description', () => {
    const lead = 'A swan, a singing queue and a captain who turned around: how an island learned to wait.';
    const page = (kind: string) =>
      `<main><header><h1>${TITLE}</h1><div class="${kind}">${lead}</div><p>Monday</p></header><div>${paragraphs(STORY)}</div></main>`;
    const told = `<meta property="og:type" content="article"><meta name="description" content="${lead}">`;
    expect(lines(page('standfirst'))?.[0]).toBe(lead);
    expect(lines(page('x1'), told)?.[0]).toBe(lead);
  });

  test('is found where names lie: a page wrapped into a place called sidebar', () => {
    expect(lines(`<div class="content-sidebar-wrap">${article(paragraphs(STORY))}</div>`)).toEqual(STORY);
  });

  test('is the first of several on one page', () => {
    const next = STORY.map((line) => line.replace('swan', 'seal').replace('Monday', 'Sunday'));
    const one = (title: string, text: readonly string[]) =>
      `<article><h1>${title}</h1>${paragraphs(text)}</article>`;
    expect(lines(`<main>${one(TITLE, STORY)}${one('Seal in the library', next)}</main>`)).toEqual(STORY);
  });

  test('is what the publisher’s own text of it confirms, where names and weights mislead', () => {
    const songs = [1, 2, 3, 4].map(
      (day) =>
        `<p>On day ${day} the choir of the lighthouse sang until the lamps went out, and the keeper wrote down every song for his sister on the mainland.</p>`,
    );
    const long = [
      ...STORY,
      'The swan left at nine, and the ferry took the first forty people to the island.',
    ];
    const page = `<main><div>${songs.join('')}</div></main><div class="related">${paragraphs(long)}</div>`;
    const told = (body: string) =>
      `<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;
    const misled = lines(page);
    expect(misled).toHaveLength(songs.length);
    expect(lines(page, told(`${long.join(' ')} Words for subscribers alone.`))).toEqual(long);
    expect(lines(page, told('A summary of the swan that stands nowhere on the page. '.repeat(9)))).toEqual(
      misled,
    );
  });

  test('is what a server streamed into a page that never ran its script', () => {
    expect(lines(`<div hidden id="S:1">${article(paragraphs(STORY))}</div>`)).toEqual(STORY);
  });

  test('does not change the page', () => {
    const { document } = new JSDOM(`<body>${article(paragraphs(STORY))}</body>`).window;
    const before = document.documentElement.textContent;
    extract(document, URL);
    expect(document.documentElement.textContent).toBe(before);
  });

  test.each([
    ['divs', '<div>'.repeat(400)],
    ['spans', `<p>${'<span class="a">'.repeat(400)}`],
  ])('is read beside 400 nested %s', (_, deep) => {
    expect(lines(article(paragraphs(STORY)) + deep)).toEqual(STORY);
  });
});

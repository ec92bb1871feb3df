import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { textOf } from '../page-text';
import { extract } from './extract';

const URL = 'https://harbour-post.example/news/2031/05/swan-holds-up-the-morning-ferry';
const STORY = [
  'The ferry to Gull Island came forty minutes late on Monday, and nobody on the quay complained.',
  '“We had coffee, and the sun was out,” said Adaeze Holm, who has sold tickets there for years.',
  'The delay was caused by a swan, which had settled on the slipway and would not move.',
  'By eight o’clock the queue reached the fish market, where traders handed out rolls.',
];

/** A page with a frame in it that holds this. */
function framed(page: string, inside: string) {
  const { document } = new JSDOM(`${page}<iframe id="story"></iframe>`, { url: URL }).window;
  const frame = document.querySelector<HTMLIFrameElement>('#story')?.contentDocument;
  frame?.open();
  frame?.write(inside);
  frame?.close();
  return document;
}

const inside = `<title>Swan holds up the morning ferry</title><meta property="og:type" content="article"><h1>Swan holds up the morning ferry</h1>${STORY.map((line) => `<p>${line}</p>`).join('')}`;

test('a page that is but a frame around its story is read from the frame', () => {
  const page = extract(framed('<title>The Harbour Post</title>', inside), URL);
  expect(page).toMatchObject({ url: URL, title: 'Swan holds up the morning ferry' });
  expect(page?.blocks.map(textOf)).toEqual(STORY);
});

test('a page with a story of its own is not read from its frames', () => {
  const other = inside.replaceAll('swan', 'seal');
  expect(extract(framed(inside, other), URL)?.blocks.map(textOf)).toEqual(STORY);
});

test('a frame of another site stays shut', () => {
  const document = framed('<title>The Harbour Post</title>', inside);
  Object.defineProperty(document.querySelector('#story'), 'contentDocument', {
    get() {
      throw new Error('of another site');
    },
  });
  expect(extract(document, URL)).toBeNull();
});

import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { textOf } from '../page-text';
import { extract } from './extract';
import { paragraphs, swanStory } from './swan-story.test-support';

const { url: URL, title: TITLE, lines: STORY } = swanStory;

/** A page with a frame in it that holds this. */
function framed(page: string, inside: string) {
  const { document } = new JSDOM(`${page}<iframe id="story"></iframe>`, { url: URL }).window;
  const frame = document.querySelector<HTMLIFrameElement>('#story')?.contentDocument;
  frame?.open();
  frame?.write(inside);
  frame?.close();
  return document;
}

const inside = `<title>${TITLE}</title><meta property="og:type" content="article"><h1>${TITLE}</h1>${paragraphs(STORY)}`;

test('a page that is but a frame around its story is read from the frame', () => {
  const page = extract(framed('<title>The Harbour Post</title>', inside), URL);
  expect(page).toMatchObject({ url: URL, title: TITLE });
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

import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extract } from './extract';

const NEWS = 'https://harbour-post.example/news/2031/05/swan-holds-up-the-morning-ferry';
const LINE = 'The ferry came forty minutes late on Monday, and nobody on the quay complained about it. ';
const KOREAN =
  '하늘섬 도서관이 다음 달부터 밤 열두 시까지 문을 엽니다. 시는 여섯 달 동안 시험해 본다고 밝혔습니다. ';
const link = (text: string) => `<li><a href="/x">${text}</a></li>`;

function isOffered(body: string, url = NEWS, head = '') {
  const { document } = new JSDOM(`<!doctype html><head>${head}</head><body>${body}</body>`).window;
  return extract(document, url) !== null;
}

describe('the reader is offered on', () => {
  test.each([
    ['paragraphs', `<article><h1>Swan holds up ferry</h1>${`<p>${LINE}</p>`.repeat(6)}</article>`],
    ['divs only', `<div class="x"><h1>Swan holds up ferry</h1>${`<div>${LINE}</div>`.repeat(6)}</div>`],
    ['line breaks only', `<div><h1>Swan holds up ferry</h1>${`${LINE}<br><br>`.repeat(6)}</div>`],
    ['short Korean text', `<div><h1>도서관 연다</h1><div>${`${KOREAN}<br><br>`.repeat(3)}</div></div>`],
  ])('an article of %s', (_, body) => {
    expect(isOffered(body)).toBe(true);
  });
});

describe('the reader is silent on', () => {
  test.each([
    ['an empty page', '', NEWS],
    [
      'a list of stories',
      `<ul>${link('The keeper of the lighthouse wins at chess').repeat(60)}</ul>`,
      'https://harbour-post.example/news',
    ],
    [
      'a home page',
      `<main>${`<article><h2><a href="/x">Swan holds up ferry</a></h2><p>${LINE}</p></article>`.repeat(9)}</main>`,
      'https://harbour-post.example/',
    ],
    [
      'a search',
      `<form><input name="q"></form>${`<div><a href="/x">Swan</a><p>${LINE}</p></div>`.repeat(8)}`,
      'https://harbour-post.example/search?q=swan',
    ],
    [
      'a shop',
      `<h1>Boots</h1><p>${LINE}</p><p>$ 79</p>${'<button>Add to cart</button>'.repeat(20)}`,
      'https://boots.example/products/sea-boots',
    ],
    [
      'a thread of a forum',
      `<h1>Boots?</h1>${`<div class="post"><p>${LINE}</p><a href="/u">user</a></div>`.repeat(9)}`,
      'https://boots.example/forum/thread-77',
    ],
  ])('%s', (_, body, url) => {
    expect(isOffered(body, url)).toBe(false);
  });

  test('a bare player with a line below it', () => {
    const head = '<meta property="og:type" content="video.other">';
    expect(isOffered(`<video src="/v.mp4"></video><p>${LINE}</p>`, NEWS, head)).toBe(false);
  });
});

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
    [
      'radio talk in short turns',
      `<h1>절밥</h1><div>${['▷ 이호수 : 안녕하십니까? 오늘은 절밥 이야기를 나눠 보겠습니다.', '▶ 석보람 : 안녕하세요. 불러 주셔서 고맙습니다.', '▷ 이호수 : 왜 싱겁습니까?', '▶ 석보람 : 재료의 맛을 살리기 때문입니다. 양념은 거들 뿐이지요.'].map((turn) => `<p>${turn}</p>`).join('')}</div>`,
    ],
    ['short Korean text', `<div><h1>도서관 연다</h1><div>${`${KOREAN}<br><br>`.repeat(3)}</div></div>`],
  ])('an article of %s', (_, body) => {
    expect(isOffered(body)).toBe(true);
  });
});

test('news in one sentence is one where the page calls itself an article, and only there', () => {
  const flash = `<h1>Swan holds up the morning ferry to Gull Island</h1><p>${LINE}</p>`;
  expect(isOffered(`<article>${flash}</article>`)).toBe(true);
  expect(isOffered(flash, NEWS, '<meta property="og:type" content="article">')).toBe(true);
  expect(isOffered(flash)).toBe(false);
  expect(isOffered(`<article>${flash}</article>`, 'https://harbour-post.example/')).toBe(false);
});

test('footnotes tell an encyclopaedia’s entry from a manual', () => {
  const url = 'https://harbour-pedia.example/wiki/Ferry';
  const entry = (mark: string) =>
    `<h1>Ferry</h1>${`<h2>History</h2><p>${LINE.repeat(3)}${mark}<a href="/wiki/Swan">Swans of the northern quays</a></p>`.repeat(20)}<ul>${link('Ships of the bay').repeat(20)}</ul>`;
  expect(isOffered(entry('<sup><a href="#note-1">[1]</a></sup>'), url)).toBe(true);
  expect(isOffered(entry(''), url)).toBe(false);
});

describe('the reader is silent on', () => {
  test.each([
    ['an empty page', '', NEWS],
    [
      'scripts in a line each under linked headlines',
      `<h2>지역뉴스</h2>${`<div class="x"><h4><a href="/x">고래가 왔다</a></h4><p>【앵커】항구에 고래가 왔습니다. 도하린 기자입니다.【기자】${KOREAN}[주민 : 처음 봐요.]</p></div>`.repeat(5)}`,
      'https://harbour-post.example/news/list',
    ],
    [
      'texts cut off under linked headlines',
      `<h1>Results</h1>${`<div><h3><a href="/n/1">Swan holds up ferry</a></h3><p>${LINE.trim().slice(0, -1)}…</p></div>`.repeat(5)}`,
      'https://harbour-post.example/find?q=swan',
    ],
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

import { type Words, words } from './shape-texts.test-support';

/** A page of one shape, with invented words in it. */
export interface Shape {
  name: string;
  url: string;
  html: string;
}

/** How an article is set on its page: how many paragraphs it has, what it says of itself, what stands around it. */
interface Setting {
  count: number;
  path: string;
  head?: (own: Words) => string;
  before?: (own: Words) => string;
  behind?: (own: Words) => string;
}

const HOST = 'https://harbour-post.example';

/** Opens every comment, and nothing of a story. */
export const FOREIGN = 'ZX81:';

const link = (text: string, to = '/x') => `<a href="${to}">${text}</a>`;
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** `count` paragraphs of two sentences each; no two are the same. */
const paragraphsOf = ({ sentences }: Words, count: number): string[] =>
  times(count, (index) => {
    const again = index * 2 < sentences.length ? '' : `${index}. `;
    return `${again}${pick(sentences, index * 2)} ${pick(sentences, index * 2 + 1)}`;
  });

const menuOf = ({ labels }: Words) =>
  `<nav><ul>${labels.map((label) => `<li>${link(label)}</li>`).join('')}</ul></nav>`;
const footOf = ({ labels }: Words) =>
  `<footer><p>© ${pick(labels, 1)} · ${link(pick(labels, 4))}</p></footer>`;

/** How pages mark up their paragraphs. */
const LAYOUTS: Record<string, (paragraphs: string[]) => string> = {
  paragraphs: (all) => `<article>${all.map((text) => `<p>${text}</p>`).join('')}</article>`,
  'divs only': (all) => `<div class="x1">${all.map((text) => `<div>${text}</div>`).join('')}</div>`,
  'line breaks only': (all) => `<div id="v">${all.join('<br><br>')}</div>`,
  'spans in nested divs': (all) =>
    `<div><div><div>${all.map((text) => `<div class="r"><span>${text}</span></div>`).join('')}</div></div></div>`,
  'a table of 1999': (all) =>
    `<table><tr><td>${link('1')}<br>${link('2')}</td><td>${all.map((text) => `<font>${text}</font><br><br>`).join('')}</td></tr></table>`,
};

const SETTINGS: Record<string, Setting> = {
  'short, told by og:type': {
    count: 2,
    path: '/news/view?id=70417',
    head: () => '<meta property="og:type" content="article">',
  },
  'with related stories, told by JSON-LD': {
    count: 4,
    path: '/a/2031-05-12-0071',
    head: ({ title, by }) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, author: { name: by } })}</script>`,
    before: ({ by }) => `<p class="byline">${by}</p>`,
    behind: ({ headlines }) =>
      `<div class="related">${headlines.map((text) => `<h3>${link(text)}</h3>`).join('')}</div>`,
  },
  'with comments, told by nothing': {
    count: 6,
    path: '/news/2031/05/12/story-70417',
    before: ({ by }) => `<span class="author">${by}</span>`,
    behind: ({ sentences }) =>
      `<div id="comments">${times(12, (index) => `<p>${FOREIGN} ${pick(sentences, index)}</p>`).join('')}</div>`,
  },
  'with pictures, told by a time': {
    count: 3,
    path: '/story/lamp-keeper-of-the-island',
    head: () => '<meta property="article:published_time" content="2031-05-12T08:00:00+09:00">',
    before: ({ headlines }) =>
      `<figure><img src="/lamp.jpg"><figcaption>${pick(headlines, 0)}</figcaption></figure>`,
    behind: ({ headlines }) => `<aside>${link(pick(headlines, 1))}</aside>`,
  },
};

/** Pages that are no article, twice each: with little and with much on them. */
const OTHERS: Record<string, (own: Words, much: number) => Omit<Shape, 'name'>> = {
  'home page': (own, much) => ({
    url: `${HOST}/`,
    html: pageOf(
      own,
      cardsOf(own, 8 * much, (index) => `<p>${pick(own.sentences, index)}</p>`),
    ),
  }),
  'list of news': (own, much) => ({
    url: `${HOST}/news?page=${much}`,
    html: pageOf(
      own,
      `<h1>${pick(own.labels, 1)}</h1>${cardsOf(own, 10 * much, (index) => `<p>${pick(own.sentences, index).slice(0, 40)}…</p>`)}`,
    ),
  }),
  'video page': (own, much) => ({
    url: `${HOST}/video/8812`,
    html: pageOf(
      own,
      `<video src="/v.mp4" poster="/v.jpg"></video><h1>${own.title}</h1><p>${pick(own.sentences, 0)}</p><ul>${times(9 * much, (index) => `<li>${link(pick(own.headlines, index))} 2:41</li>`).join('')}</ul>`,
      '<meta property="og:type" content="video.other">',
    ),
  }),
  search: (own, much) => ({
    url: `${HOST}/search?q=lamp`,
    html: pageOf(
      own,
      `<form role="search"><input name="q"></form>${cardsOf(own, 10 * much, (index) => `<div>${pick(own.sentences, index)}</div>`)}`,
    ),
  }),
  'product of a shop': (own, much) => ({
    url: 'https://boots.example/products/lamp-77',
    html: pageOf(
      own,
      `<h1>${pick(own.headlines, 2)}</h1><p>79 €</p><button>${pick(own.labels, 5)}</button><a href="/cart">1</a>${paragraphsOf(
        own,
        much,
      )
        .map((text) => `<p>${text}</p>`)
        .join(
          '',
        )}<table>${times(6, (index) => `<tr><th>${pick(own.labels, index)}</th><td>${index} cm</td></tr>`).join('')}</table>`,
      '<meta property="og:type" content="product">',
    ),
  }),
  'shelf of a shop': (own, much) => ({
    url: 'https://boots.example/category/lamps',
    html: pageOf(
      own,
      `<h1>${pick(own.labels, 5)}</h1><a href="/cart">2</a><ul>${times(12 * much, (index) => `<li>${link(pick(own.headlines, index))}<p>${index}9 €</p><button>+</button></li>`).join('')}</ul>`,
    ),
  }),
  'web app': (own, much) => ({
    url: 'https://app.harbour-post.example/board/7',
    html: pageOf(
      own,
      `<div role="application">${times(20 * much, (index) => `<div class="row"><button>${pick(own.labels, index)}</button><span>${pick(own.headlines, index)}</span><input></div>`).join('')}</div>`,
    ),
  }),
  forum: (own, much) => ({
    url: `${HOST}/forum/thread-1207`,
    html: pageOf(
      own,
      `<h1>${pick(own.headlines, 3)}?</h1>${times(8 * much, (index) => `<div class="post">${link(`user${index}`, '/u')}<div>${pick(own.sentences, index)}</div></div>`).join('')}`,
    ),
  }),
  'sign-in page': (own, much) => ({
    url: `${HOST}/login`,
    html: pageOf(
      own,
      `<h1>${pick(own.labels, 4)}</h1><form>${times(4 * much, (index) => `<label>${pick(own.labels, index)}<input></label>`).join('')}<p>${pick(own.sentences, 2)}</p></form>`,
    ),
  }),
  'table of results': (own, much) => ({
    url: `${HOST}/sports/table`,
    html: pageOf(
      own,
      `<h1>${pick(own.labels, 2)}</h1><table>${times(20 * much, (index) => `<tr><td>${index}</td><td>${link(pick(own.headlines, index))}</td><td>${index * 3}</td></tr>`).join('')}</table>`,
    ),
  }),
};

const cardsOf = ({ headlines }: Words, count: number, below: (index: number) => string): string =>
  `<main>${times(count, (index) => `<div class="card"><h3>${link(`${pick(headlines, index)} ${index}`, `/news/${index}`)}</h3>${below(index)}</div>`).join('')}</main>`;

function pageOf(own: Words, body: string, head = ''): string {
  return `<!doctype html><html lang="${own.lang}"><head><title>${own.title} | ${pick(own.labels, 1)}</title>${head}</head><body>${menuOf(own)}${body}${footOf(own)}</body></html>`;
}

/** A hundred pages with an article, and its paragraphs: five languages, five layouts, four settings. */
export const articles: (Shape & { paragraphs: string[] })[] = words.flatMap((own) =>
  Object.entries(LAYOUTS).flatMap(([layout, lay]) =>
    Object.entries(SETTINGS).map(([setting, { count, path, head, before, behind }]) => {
      const paragraphs = paragraphsOf(own, count);
      const body = `<h1>${own.title}</h1>${before?.(own) ?? ''}${lay(paragraphs)}${behind?.(own) ?? ''}`;
      return {
        name: `${own.lang}, ${layout}, ${setting}`,
        url: HOST + path,
        html: pageOf(own, body, head?.(own)),
        paragraphs,
      };
    }),
  ),
);

/** A hundred pages without one: five languages, ten kinds, with little and with much on them. */
export const others: Shape[] = words.flatMap((own) =>
  Object.entries(OTHERS).flatMap(([kind, make]) =>
    [1, 4].map((much) => ({
      name: `${own.lang}, ${kind}, ${much === 1 ? 'little' : 'much'}`,
      ...make(own, much),
    })),
  ),
);

import type { Metas } from './metas';
import { isRunning, lengthOf } from './running';
import type { Story } from './story';

/** What speaks for or against a page being an article; each from 0 to about 1, counts of elements as logarithms. */
export type Evidence = Record<
  | 'toldArticle'
  | 'toldTime'
  | 'toldProduct'
  | 'dataArticle'
  | 'dataOther'
  | 'home'
  | 'topLevel'
  | 'longName'
  | 'newsPath'
  | 'forumPath'
  | 'otherPath'
  | 'inArticle'
  | 'share'
  | 'links'
  | 'headings'
  | 'author'
  | 'titleLength'
  | 'sentences'
  | 'ourselves'
  | 'code'
  | 'footnotes'
  | 'cart',
  number
>;

const DATA_ARTICLE = /"@type"\s{0,3}:\s{0,3}\[?\s{0,3}"(?:\w{0,20}Article|\w{0,10}BlogPosting|Report)"/;
const DATA_OTHER =
  /"@type"\s{0,3}:\s{0,3}"(?:Product|ItemList|CollectionPage|FAQPage|Service|SoftwareApplication|LocalBusiness|DiscussionForumPosting|QAPage)"/;

const NEWS_PATH = /\/(?:blog|news|articles?|story|stories|posts?|\d{4}\/\d{2})\b/;
const FORUM_PATH = /forum|thread|topic|viewtopic|questions|\/[tr]\//;
const OTHER_PATH =
  /product|shop|store|collection|categor(?:y|ies)|\/[cp]\/|tag\/|search|docs|api|reference|manual|guide|services?|features|solutions|pricing/;

const CART =
  'a[href*="/cart"], a[href*="basket"], a[href*="/checkout"], [class^="cart"], [class*=" cart"], [class*="-cart"], [class*="_cart"], [id^="cart"]';

/** Manuals and shop windows run on: from this many sentences on a text is long. */
const LONG = 60;

/** A headline is whole from this length on, in Latin characters; "Products" and "Our services" are none. */
const HEADLINE = 66;

/** How firms write of themselves: an article speaks of others. Share of the words, 1 from one in twenty on. */
const OURSELVES = /\b(?:we|our|us)\b/gi;
const OURSELVES_SHARE = 0.05;

/** Text asked for sentences and for who speaks, in UTF-16 units. */
const ASKED = 40_000;

/** Furthest character of the page's JSON-LD asked. */
const DATA_LIMIT = 200_000;

/** What the rest of the reading knows of the page. */
export interface Known {
  title: string;
  metas: Metas;
  hasAuthor: boolean;
}

/** Collects the evidence of a page and the story found on it. */
export function evidenceOf(
  document: Document,
  story: Story,
  url: string,
  { title, metas, hasAuthor }: Known,
): Evidence {
  const { pathname } = new URL(url, 'https://unknown.invalid');
  const path = pathname.split('/').filter(Boolean);
  const type = metas.get('og:type') ?? '';
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map(({ textContent }) => textContent ?? '')
    .join('\n')
    .slice(0, DATA_LIMIT);
  const running = story.blocks.filter(isRunning);
  const headings = story.blocks.filter(({ block }) => block.type === 'heading').length;
  const text = running
    .map((each) => each.text)
    .join(' ')
    .slice(0, ASKED);
  return {
    toldArticle: Number(type === 'article'),
    toldTime: Number(metas.has('article:published_time')),
    toldProduct: Number(type.includes('product')),
    dataArticle: Number(DATA_ARTICLE.test(data)),
    dataOther: Number(DATA_OTHER.test(data)),
    home: Number(path.length === 0),
    topLevel: Number(path.length === 1),
    longName: Number((path.at(-1) ?? '').split(/[-_]/).length >= 4),
    newsPath: Number(NEWS_PATH.test(pathname)),
    forumPath: Number(FORUM_PATH.test(url)),
    otherPath: Number(OTHER_PATH.test(url)),
    inArticle: Number(story.region.closest('article') !== null),
    share: charsOf(story.blocks) / (story.pageChars + 1),
    links: story.seen.reduce((sum, { linked }) => sum + linked, 0) / (charsOf(story.seen) + 1),
    headings: headings / (running.length + 1),
    author: Number(hasAuthor),
    titleLength: Math.min(1, lengthOf(title) / HEADLINE),
    sentences: Math.min(1, countOf(/[.!?](?=\s)|[。！？]/g, text) / LONG),
    ourselves: countOf(OURSELVES, text) / (countOf(/\s+/g, text) + 1) / OURSELVES_SHARE,
    code: Math.log(1 + document.getElementsByTagName('code').length),
    footnotes: Math.log(1 + document.querySelectorAll('sup a[href*="#"]').length),
    cart: Number(document.querySelector(CART) !== null),
  };
}

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

const charsOf = (blocks: Story['blocks']): number => blocks.reduce((sum, { chars }) => sum + chars, 0);

import type { Metas } from './metas';
import type { Story } from './story';
import { isRunning, lengthOf } from './weigh';

/** What speaks for or against a page being an article; each from 0 to about 1, lengths and counts as logarithms. */
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
  | 'paragraph'
  | 'author'
  | 'code'
  | 'forms',
  number
>;

const DATA_ARTICLE = /"@type"\s{0,3}:\s{0,3}\[?\s{0,3}"(?:\w{0,20}Article|\w{0,10}BlogPosting|Report)"/;
const DATA_OTHER =
  /"@type"\s{0,3}:\s{0,3}"(?:Product|ItemList|CollectionPage|FAQPage|Service|SoftwareApplication|LocalBusiness|DiscussionForumPosting|QAPage)"/;

const NEWS_PATH = /\/(?:blog|news|articles?|story|stories|posts?|\d{4}\/\d{2})\b/;
const FORUM_PATH = /forum|thread|topic|viewtopic|questions|\/[tr]\//;
const OTHER_PATH =
  /product|shop|store|collection|categor(?:y|ies)|\/[cp]\/|tag\/|search|docs|api|reference|manual|guide|services?|features|solutions|pricing/;

/** Furthest character of the page's JSON-LD asked. */
const DATA_LIMIT = 200_000;

/** What the rest of the reading knows of the page. */
export interface Known {
  metas: Metas;
  hasAuthor: boolean;
}

/** Collects the evidence of a page and the story found on it. */
export function evidenceOf(
  document: Document,
  story: Story,
  url: string,
  { metas, hasAuthor }: Known,
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
  const length = running.reduce((sum, { text }) => sum + lengthOf(text), 0);
  const count = (selector: string) => document.querySelectorAll(selector).length;
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
    paragraph: Math.log(1 + length / (running.length + 1)),
    author: Number(hasAuthor),
    code: Number(count('pre, code') > 3),
    forms: Math.log(1 + count('input, button, select')),
  };
}

const charsOf = (blocks: Story['blocks']): number => blocks.reduce((sum, { chars }) => sum + chars, 0);

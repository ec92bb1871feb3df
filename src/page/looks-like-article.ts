import { type Evidence, evidenceOf, type Known } from './evidence';
import type { Story } from './story';
import { isRunning, lengthOf } from './weigh';

/** Least running text, in Latin characters; a Korean or Chinese character counts for two. */
const LEAST = 240;

/** Home pages and bare players must have this many times as much. */
const UNLIKELY = 6;

/**
 * How much each piece of evidence weighs: a logistic fit over public development pages (338 articles, 144 forums, manuals,
 * shops, services, lists), rounded. docs/performance.md has what it brings.
 */
const POINTS: Evidence = {
  toldArticle: 1.3,
  toldTime: 1.4,
  toldProduct: -2.5,
  dataArticle: 2.5,
  dataOther: -2.3,
  home: -4.6,
  topLevel: -1.8,
  longName: 0.9,
  newsPath: 1.2,
  forumPath: -4.5,
  otherPath: -1.5,
  inArticle: 1.3,
  share: 2.7,
  links: -8,
  headings: -1.3,
  paragraph: 0.4,
  author: 2,
  code: -2.5,
  forms: -0.24,
};

/** Points of an article: 99 of 100 have them, and 15 of 100 pages of other kinds. */
const ENOUGH = 2.3;

/** Whether a story is one that the reader offers, by click and icon alike: enough running text, and the evidence of the page. */
export function looksLikeArticle(document: Document, story: Story, url: string, known: Known): boolean {
  const running = story.blocks.filter(isRunning).reduce((sum, { text }) => sum + lengthOf(text), 0);
  const evidence = evidenceOf(document, story, url, known);
  const isPlayer = /^video/.test(known.metas.get('og:type') ?? '');
  if (running < LEAST * (evidence.home || isPlayer ? UNLIKELY : 1)) return false;
  const names = Object.keys(POINTS) as (keyof Evidence)[];
  return names.reduce((sum, name) => sum + POINTS[name] * evidence[name], 0) >= ENOUGH;
}

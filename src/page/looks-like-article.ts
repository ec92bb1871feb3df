import { type Evidence, evidenceOf, type Known } from './evidence';
import { isRunning } from './running';
import type { Story } from './story';
import { isTeaserList } from './teaser-page';

/** Least running text, in Latin characters. */
const LEAST = 240;

/** Running text that is enough where a page calls itself an article and much else speaks for it: news in one sentence. */
const FLASH = { points: 4, least: 50 };

/** Home pages and bare players must have this many times as much. */
const UNLIKELY = 6;

/**
 * How much each piece of evidence weighs: a logistic fit over public development pages (338 articles, 144 forums, manuals,
 * shops, services, lists), rounded. Footnotes came later: encyclopaedias have them, and none of the other kinds but its lists.
 * docs/performance.md has what it brings.
 */
const POINTS: Evidence = {
  toldArticle: 1.5,
  toldTime: 1.4,
  toldProduct: -3.1,
  dataArticle: 1.7,
  dataOther: -1.7,
  home: -3.3,
  topLevel: -1.3,
  longName: 1.2,
  newsPath: 1.5,
  forumPath: -4.6,
  otherPath: -1.1,
  inArticle: 1.1,
  share: 4.6,
  links: -8.8,
  headings: -1.1,
  author: 2.1,
  titleLength: 2.1,
  sentences: -1.8,
  ourselves: -1.6,
  code: -0.59,
  footnotes: 0.8,
  cart: -1.4,
};

/**
 * Points of an article. Cross-validated by host, 98.9 of 100 articles had them and 13.5 of 100 pages of other kinds; on the
 * pages of the fit it is 99.1 and 9. A page just below is no reason to move it.
 */
const ENOUGH = 2;

/** Whether a story is one that the reader offers, by click and icon alike: enough running text, and the evidence of the page. */
export function looksLikeArticle(document: Document, story: Story, url: string, known: Known): boolean {
  if (isTeaserList(story)) return false;
  const running = story.blocks.filter(isRunning).reduce((sum, { length }) => sum + length, 0);
  const evidence = evidenceOf(document, story, url, known);
  const isPlayer = /^video/.test(known.metas.get('og:type') ?? '');
  const names = Object.keys(POINTS) as (keyof Evidence)[];
  const points = names.reduce((sum, name) => sum + POINTS[name] * evidence[name], 0);
  if (evidence.home || isPlayer) return points >= ENOUGH && running >= LEAST * UNLIKELY;
  const isCalledSo = evidence.toldArticle + evidence.dataArticle + evidence.inArticle > 0;
  const isFlash = isCalledSo && points >= FLASH.points;
  return points >= ENOUGH && running >= (isFlash ? FLASH.least : LEAST);
}

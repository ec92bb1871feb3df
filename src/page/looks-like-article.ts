import type { Story } from './story';
import { isRunning, lengthOf } from './weigh';

/** Least running text, in Latin characters; a Korean or Chinese character counts for two. */
const LEAST = 240;

/** Home pages and bare players must have this many times as much. */
const UNLIKELY = 6;

/** Share of the text that may stand in links; lists of stories are mostly links. */
const LINK_SHARE = 0.4;

/** Whether a story is one: enough running text, mostly not links, no bare player page. */
export function looksLikeArticle(document: Document, { blocks }: Story, url: string): boolean {
  const running = blocks.filter(isRunning).reduce((sum, { text }) => sum + lengthOf(text), 0);
  const chars = blocks.reduce((sum, each) => sum + each.chars, 0);
  const linked = blocks.reduce((sum, each) => sum + each.linked, 0);
  const isHome = new URL(url, 'https://unknown.invalid').pathname === '/';
  const isPlayer = /^video/.test(
    document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '',
  );
  return running >= LEAST * (isHome || isPlayer ? UNLIKELY : 1) && linked <= chars * LINK_SHARE;
}

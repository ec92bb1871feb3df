import type { PageBlock } from '../page-text';

/** Least running text, in UTF-16 units: a Korean or Chinese sentence is less than half as long as an English one. */
const LEAST = { wide: 120, narrow: 280 };
const WIDE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Share of the text that may stand in links; lists of stories are mostly links. */
const LINK_SHARE = 0.4;

const SENTENCE = /[.!?。！？…”"’)\]]$/;

/** Whether extracted text is a story: enough running text, mostly sentences, mostly not links, no bare player page. */
export function looksLikeArticle(
  document: Document,
  content: Element,
  blocks: PageBlock[],
  url: string,
): boolean {
  const lines = blocks.flatMap((block) => (block.type === 'lines' ? block.lines : []));
  const text = lines.join('\n');
  const isWide = (text.match(WIDE)?.length ?? 0) > text.length * 0.3;
  const least = isWide ? LEAST.wide : LEAST.narrow;
  const sentences = lines.filter((line) => SENTENCE.test(line)).join('\n').length;
  if (sentences < least) return false;
  const linked = [...content.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent?.length ?? 0),
    0,
  );
  if (linked > text.length * LINK_SHARE) return false;
  const isHome = new URL(url, 'https://unknown.invalid').pathname === '/';
  const isPlayer = /^video/.test(
    document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '',
  );
  return sentences >= least * (isHome || isPlayer ? 6 : 1);
}

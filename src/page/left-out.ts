import { type PageBlock, textOf } from '../page-text';

/** Most passages, and most characters of them together: what a person may want to look through. */
const MOST = 200;
const MOST_TEXT = 40_000;

/** What a page's region holds and the story does not: lines in order, each once, for a person who wants to see what was left out. */
export function leftOut(region: readonly PageBlock[], story: readonly PageBlock[]): string[] {
  const shown = new Set(linesOf(story));
  const missing = new Set(linesOf(region).filter((line) => !shown.has(line)));
  let room = MOST_TEXT;
  return [...missing].slice(0, MOST).filter((line) => {
    room -= line.length;
    return room >= 0;
  });
}

const linesOf = (blocks: readonly PageBlock[]): string[] =>
  blocks
    .flatMap((block) => textOf(block).split('\n'))
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));

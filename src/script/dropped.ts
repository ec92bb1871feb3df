import { type PageBlock, textOf, wordsIn } from '../page-text';

const keyOf = (word: string): string => word.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? [];

/**
 * The runs of words of a page's blocks that nothing `shown` holds, in the page's order: clocks, stage directions, codes of a
 * transcript. Each word shown answers for one word of the page; marks and case do not count.
 */
export function dropped(blocks: readonly PageBlock[], shown: readonly string[]): string[] {
  const lines = blocks.flatMap((block) => textOf(block).split('\n'));
  if (wordsIn(shown.join('\n')) >= wordsIn(lines.join('\n'))) return []; // nearly every page: nothing to look for
  const left = new Map<string, number>();
  for (const key of shown.flatMap(wordsOf).map(keyOf)) left.set(key, (left.get(key) ?? 0) + 1);
  const isShown = (word: string): boolean => {
    const key = keyOf(word);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0 || key === '';
  };
  return lines.flatMap((line) => runsOf(line, isShown));
}

function runsOf(line: string, isShown: (word: string) => boolean): string[] {
  const runs: string[][] = [[]];
  for (const word of wordsOf(line)) {
    if (isShown(word)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs.filter(({ length }) => length > 0).map((run) => run.join(' '));
}

import type { Quote } from '../article';

/** Answers the indices of the quotes of a block, in the order of their offsets. */
export function quotesByBlock(quotes: readonly Quote[]): (part: number, block: number) => readonly number[] {
  const blocks = new Map<string, number[]>();
  quotes.forEach(({ at }, index) => {
    const key = `${at.part}:${at.block}`;
    const found = blocks.get(key);
    if (found) found.push(index);
    else blocks.set(key, [index]);
  });
  const start = (index: number) => quotes[index]?.at.start ?? 0;
  for (const found of blocks.values()) found.sort((a, b) => start(a) - start(b));
  return (part, block) => blocks.get(`${part}:${block}`) ?? [];
}

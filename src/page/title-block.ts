import type { Seen } from './seen-blocks';

/** Letters and digits alone, for comparing what is printed with what metadata says. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Shortest title that can be told from a menu word, in letters. */
const LEAST = 8;

/** Where the title is printed as a heading: the first heading that is it, or begins as it does; -1 when there is none. */
export function titleBlock({ blocks }: Seen, title: string): number {
  const wanted = lettersOf(title);
  return blocks.findIndex(({ block }) => {
    if (block.type !== 'heading') return false;
    const own = lettersOf(block.text);
    return (
      own.length > LEAST &&
      (own === wanted || wanted.startsWith(own) || (wanted.length > LEAST && own.startsWith(wanted)))
    );
  });
}

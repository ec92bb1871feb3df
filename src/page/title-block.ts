import type { Seen } from './seen-blocks';

/** What stands between words in any script: by ranges, since a class of all letters takes a millisecond to build. */
const BETWEEN =
  /[\s!-/:-@[-`{-~\u00a1-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02c2-\u02df\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u30fb\ufe10-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

/** Letters and digits alone, for comparing what is printed with what metadata says. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(BETWEEN, '');

/** The words of a text in small letters. */
export const plainWords = (text: string): string[] =>
  text.toLowerCase().replace(BETWEEN, ' ').split(' ').filter(Boolean);

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

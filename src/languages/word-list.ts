/** A list of words or endings, written as one string and split when first asked: small to ship, no work at import. */
export interface WordList {
  has(word: string): boolean;
  /** The longest of the list that a word ends in, the word itself included; "" for none. */
  endOf(word: string): string;
  /** The longest of the list that a word starts with; "" for none. */
  startOf(word: string): string;
}

/** Makes a list of words that stand between spaces; a bundle that never asks it goes without. */
/* @__NO_SIDE_EFFECTS__ */
export function wordList(text: string): WordList {
  let words: Set<string> | undefined;
  let lengths: number[] | undefined;
  const all = () => {
    words ??= new Set(text.split(' '));
    return words;
  };
  /** The longest of the list that `cut` makes of a word. */
  const longest = (word: string, cut: (length: number) => string): string => {
    const words = all();
    lengths ??= [...new Set([...words].map(({ length }) => length))].sort((a, b) => b - a);
    for (const length of lengths) {
      const part = length <= word.length ? cut(length) : '';
      if (words.has(part)) return part;
    }
    return '';
  };
  return {
    has: (word) => all().has(word),
    endOf: (word) => longest(word, (length) => word.slice(word.length - length)),
    startOf: (word) => longest(word, (length) => word.slice(0, length)),
  };
}

/** A list of words or endings, written as one string and split when first asked: small to ship, no work at import. */
export interface WordList {
  has(word: string): boolean;
  /** The longest of the list that a word ends in, the word itself included; "" for none. */
  endOf(word: string): string;
  /** The longest of the list that a word starts with; "" for none. */
  startOf(word: string): string;
  all(): ReadonlySet<string>;
}

/** Makes a list of words that stand between spaces. */
export function wordList(text: string): WordList {
  let words: Set<string> | undefined;
  let longest = 0;
  const all = () => {
    if (!words) {
      words = new Set(text.split(' '));
      for (const { length } of words) longest = Math.max(longest, length);
    }
    return words;
  };
  const part = (word: string, cut: (length: number) => string) => {
    const set = all();
    for (let length = Math.min(longest, word.length); length > 0; length--)
      if (set.has(cut(length))) return cut(length);
    return '';
  };
  return {
    has: (word) => all().has(word),
    endOf: (word) => part(word, (length) => word.slice(word.length - length)),
    startOf: (word) => part(word, (length) => word.slice(0, length)),
    all,
  };
}

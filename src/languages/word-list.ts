/** A list of words or endings, written as one string and split when first asked: small to ship, no work at import. */
export interface WordList {
  has(word: string): boolean;
  /** The longest of the list that a word ends in, the word itself included; "" for none. */
  endOf(word: string): string;
  /** The longest of the list that a word starts with; "" for none. */
  startOf(word: string): string;
}

/** What a list is asked with: its words, their lengths from the longest on, their first and last characters. */
interface Asked {
  words: Set<string>;
  lengths: number[];
  firsts: string;
  lasts: string;
}

/** Makes a list of words that stand between spaces. */
export function wordList(text: string): WordList {
  let asked: Asked | undefined;
  const ask = (): Asked => {
    if (!asked) {
      const words = new Set(text.split(' '));
      const lengths = new Set<number>();
      const firsts = new Set<string>();
      const lasts = new Set<string>();
      for (const word of words) {
        lengths.add(word.length);
        firsts.add(word[0] ?? '');
        lasts.add(word.at(-1) ?? '');
      }
      asked = {
        words,
        lengths: [...lengths].sort((a, b) => b - a),
        firsts: [...firsts].join(''),
        lasts: [...lasts].join(''),
      };
    }
    return asked;
  };
  return {
    has: (word) => ask().words.has(word),
    endOf(word) {
      const { words, lengths, lasts } = ask();
      if (word === '' || !lasts.includes(word.at(-1) ?? ' ')) return '';
      for (const length of lengths) {
        if (length > word.length) continue;
        const end = word.slice(word.length - length);
        if (words.has(end)) return end;
      }
      return '';
    },
    startOf(word) {
      const { words, lengths, firsts } = ask();
      if (word === '' || !firsts.includes(word[0] ?? ' ')) return '';
      for (const length of lengths) {
        if (length > word.length) continue;
        const start = word.slice(0, length);
        if (words.has(start)) return start;
      }
      return '';
    },
  };
}

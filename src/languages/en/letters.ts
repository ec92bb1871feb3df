/** Whether a character is a capital letter; \p{Lu} would cost a millisecond to compile. */
export const isUpper = (char: string | undefined): boolean =>
  char !== undefined && char !== char.toLowerCase();

/** Whether a word holds a capital letter. */
export const hasUpper = (word: string): boolean => word !== word.toLowerCase();

/** Whether a character is a digit. */
export const isDigit = (char: string | undefined): boolean =>
  char !== undefined && char >= '0' && char <= '9';

/** The first character of a word, behind a mark or not. */
export const firstOf = (word: string): string | undefined =>
  '\'‘"('.includes(word[0] ?? ' ') ? word[1] : word[0];

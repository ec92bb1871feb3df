/** Whether a character is a capital letter; \p{Lu} would cost a millisecond to compile. */
export const isUpper = (char: string | undefined): boolean =>
  char !== undefined && char !== char.toLowerCase();

/** Whether a word holds a capital letter. */
export const hasUpper = (word: string): boolean => word !== word.toLowerCase();

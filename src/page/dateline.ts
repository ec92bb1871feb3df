/** Longest line that is only about when and by whom, in UTF-16 units. */
const LONGEST = 100;

const DAY =
  /\b\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d{2}\b)|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b|\b\d{1,2}\.? \p{L}{3,10}\.? \d{4}\b|\b\p{Lu}\p{L}{2,9}\.? \d{1,2}, \d{4}\b|\b\d{1,2}[:.]\d{2} Uhr\b/u;

/** Most words of such a line. */
const MOST_WORDS = 20;

/** A sentence goes on in small letters and ends in a stop. */
const SENTENCE = /(?:\p{Ll}{2,} ){5,}.*[.!?]$/u;

/** Whether a line only says on which day a story was printed, perhaps with who wrote it and how long it takes to read. */
export const isDateline = (text: string): boolean =>
  text.length <= LONGEST && DAY.test(text) && text.split(/\s+/).length <= MOST_WORDS && !SENTENCE.test(text);

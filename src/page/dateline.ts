/** Longest line that is only about when and by whom, in UTF-16 units. */
const LONGEST = 100;

const DAY =
  /\b\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d{2}\b)|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b|\b\d{1,2}\.? \p{L}{3,10}\.? \d{4}\b|\b\p{Lu}\p{L}{2,9}\.? \d{1,2}, \d{4}\b|\b\d{1,2}[:.]\d{2} Uhr\b/u;

/** What every day has in it: the pattern of days takes a millisecond to make. */
const NUMBERS = /\d{4}|\d[.:/-] ?\d/;

/** Most words of such a line. */
const MOST_WORDS = 20;

/** A sentence has words in small letters, more than "by" and "min read", and ends in a stop. */
const SMALL = /^\p{Ll}{2,}$/u;
const STOP = /[.!?]$/;
const MOST_SMALL = 5;

/** Whether a line only says on which day a story was printed, perhaps with who wrote it and how long it takes to read. */
export function isDateline(text: string): boolean {
  if (text.length > LONGEST || !NUMBERS.test(text) || !DAY.test(text)) return false;
  const words = text.split(/\s+/);
  const isSentence = STOP.test(text) && words.filter((word) => SMALL.test(word)).length >= MOST_SMALL;
  return words.length <= MOST_WORDS && !isSentence;
}

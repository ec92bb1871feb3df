/** Every quotation mark that pages use around words, opening and closing alike, since they are often typed wrongly. */
const MARKS = '"“”„‟″«»＂';

const STARTS = new RegExp(`^(?:- ?)?[${MARKS}]`);
const OUTER_OPEN = new RegExp(`^(?:- ?)?[${MARKS}]\\s*`);
const OUTER_CLOSE = new RegExp(`\\s*[${MARKS}]$`);

/** Whether a line opens with a quotation mark, a leading dash aside. */
export function opensQuote(line: string): boolean {
  return STARTS.test(line);
}

/** Whether a line ends with a quotation mark. */
export function closesQuote(line: string): boolean {
  return OUTER_CLOSE.test(line);
}

/** Whether a line is one quotation and nothing else. */
export function isOneQuote(line: string): boolean {
  return opensQuote(line) && closesQuote(line) && !new RegExp(`[${MARKS}]`).test(withoutMarks(line));
}

/** Somebody's words without the marks around them; a mark on one side only goes too, marks inside stay. */
export function withoutMarks(words: string): string {
  return words.trim().replace(OUTER_OPEN, '').replace(OUTER_CLOSE, '').trim();
}

/** One label may carry two quotes in a row: `"…" "…"` as the words of each. */
export function quotesIn(words: string): string[] {
  const whole = words.trim();
  const pieces = whole.match(new RegExp(`[${MARKS}][^${MARKS}]+[${MARKS}]`, 'g')) ?? [];
  const isRow =
    pieces.length > 1 && pieces.join('').length === whole.replace(/(?<!\s)\s+(?=["“])/g, '').length;
  return (isRow ? pieces : [whole]).map(withoutMarks).filter(Boolean);
}

/** The stretch between two quotation marks, marks left out. */
export interface Stretch {
  start: number;
  end: number;
}

/** Straight marks pair in order; curly ones by direction. A stretch without its closing mark ends with the text. */
const OPEN = /[“„«]/;
const CLOSE = /[”»]/;
const STRAIGHT = /["″＂]/;

/** The marked stretches of one paragraph, outermost only, in order. */
export function scanMarks(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const before = text[at - 1] ?? ' ';
    const isInches = STRAIGHT.test(char) && /\d/.test(before) && start < 0;
    if (isInches) continue;
    if (start < 0 && (OPEN.test(char) || STRAIGHT.test(char) || (CLOSE.test(char) && /[\s(—]/.test(before))))
      start = at + 1;
    else if (
      start >= 0 &&
      (CLOSE.test(char) || STRAIGHT.test(char) || (OPEN.test(char) && !/[\s(—]/.test(before)))
    ) {
      if (at > start) found.push({ start, end: at });
      start = -1;
    }
  }
  if (start >= 0 && text.length - start > 20) found.push({ start, end: text.length });
  return found;
}

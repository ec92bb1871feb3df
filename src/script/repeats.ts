import type { PageBlock } from '../page-text';

/** Shortest text that counts as a repeat, in UTF-16 units: short lines ("[앵커]", "네.") stand twice by right. */
const LONG = { wide: 14, narrow: 30 };

/** Headings come back by right, however long: "Pros", "What to look for". */
const HEADING = '\n#';

const isLong = (text: string): boolean =>
  !text.startsWith(HEADING) &&
  text.length >= (/[가-힣\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? LONG.wide : LONG.narrow);

const textOf = (block: PageBlock): string =>
  block.type === 'lines'
    ? block.lines.join(' ')
    : block.type === 'heading'
      ? `${HEADING}${block.text}`
      : JSON.stringify(block);

/** How much of the text before it a block must be long to hold it all once more, and how many of its parts are asked. */
const FLATTENED = { length: 0.6, found: 3, asked: 12 };

/**
 * A body that stands twice on the page, once: from the place where the text starts again, and goes on for most of what
 * came before, everything is the copy. So is a block that holds the whole text before it once more, flattened into one
 * line. A single repeated paragraph is left alone.
 */
export function withoutRepeats(blocks: PageBlock[]): PageBlock[] {
  const texts = blocks.map(textOf);
  const flattened = flattenedAt(texts);
  const copyAt = startOfCopy(texts, flattened < 0 ? texts.length : flattened);
  return blocks.slice(0, copyAt);
}

/** Few blocks are as long as most of what stands before them, and each is asked for few parts: linear in the text. */
function flattenedAt(texts: readonly string[]): number {
  const parts: string[] = [];
  let length = 0;
  return texts.findIndex((text) => {
    const asked = text.length > length * FLATTENED.length ? parts.slice(0, FLATTENED.asked) : [];
    if (asked.filter((part) => text.includes(part)).length >= FLATTENED.found) return true;
    length += text.length;
    if (isLong(text)) parts.push(text);
    return false;
  });
}

function startOfCopy(texts: string[], end: number): number {
  const first = texts.findIndex(isLong);
  let again = texts.findIndex((text, index) => index > first && text === texts[first]);
  if (first < 0 || again < 0 || again > end) return end;
  const body = texts.slice(first, again).filter(isLong);
  const copy = new Set(texts.slice(again));
  const found = body.filter((text) => copy.has(text)).length;
  if (body.length < 2 || found < body.length * 0.6) return end;
  for (let back = 1; texts[first - back] !== undefined && texts[first - back] === texts[again - 1]; back++)
    again--;
  return again;
}

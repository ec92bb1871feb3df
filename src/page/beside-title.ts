import { BYLINE, peopleIn } from './bylines';
import type { Seen, SeenBlock } from './seen-blocks';
import { printedTimes } from './times';
import { plainWords, titleBlock } from './title-block';

/** How far from the title its byline and its day stand, in blocks. */
const ABOVE = 2;
const BELOW = 9;

/** Longer blocks than this, in UTF-16 units, are the story's own. */
const LONGEST = 160;

/** Where a byline's names end: behind them it says when, where and how long to read. */
const END = /[|·•●–\n\d]| on | in |(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d/;
const MODIFIED = /\b(?:updated|modified|reviewed)\b/gi;

/** A name as printed: two or three words, each with a capital letter. */
const NAME = /^(?:\p{Lu}[\p{L}.'’-]* ){1,2}\p{Lu}[\p{L}.'’-]+$/u;

/** Who wrote the story and on which day, as printed beside its title; each looked for when first asked, most pages need none. */
export interface BesideTitle {
  byline(): string[];
  /** A paragraph in bold that is names and nothing else. */
  bold(): string[];
  day(): string | null;
}

/**
 * Byline and day of a page whose metadata does not tell: "By Lena Abara", "May 12, 2031". Further from the title they are
 * of other stories.
 */
export function besideTitle(seen: Seen, title: string): BesideTitle {
  const heading = titleBlock(seen, title);
  const near = heading < 0 ? [] : seen.blocks.slice(Math.max(0, heading - ABOVE), heading + BELOW);
  const short = near.filter(({ block, text }) => block.type !== 'table' && text.length < LONGEST);
  const lines = short.flatMap(({ text }) => text.split('\n'));
  return {
    byline: () =>
      lines.map((line, at) => signedBy(line, lines[at - 1] ?? '')).find(({ length }) => length > 0) ?? [],
    bold() {
      const told = new Set(plainWords(title));
      const isName = ({ place, text }: SeenBlock) =>
        isBold(place.element, text) && !plainWords(text).some((word) => told.has(word));
      return short.filter(isName).flatMap(({ text }) => namesIn(text));
    },
    day: () =>
      lines.map((line) => printedTimes(line.replace(MODIFIED, ''), 'Z').publishedAt).find(Boolean) ?? null,
  };
}

/** The names of a byline; "Written by" may stand on the line before. */
function signedBy(line: string, before: string): string[] {
  const own = line.replace(BYLINE, '');
  return own !== line || BYLINE.test(`${before} `) ? namesIn(own) : [];
}

/** The names that a text is; where it goes on with something else, the first. */
function namesIn(text: string): string[] {
  const people = peopleIn(text.split(END)[0] ?? '');
  const isAll = people.every((name) => NAME.test(name));
  return isAll ? people : people.slice(0, 1).filter((name) => NAME.test(name));
}

function isBold({ localName, children }: Element, text: string): boolean {
  const [child, more] = children;
  const isMarked = child !== undefined && !more && /^(?:strong|b)$/.test(child.localName);
  return localName === 'p' && isMarked && child.textContent?.trim() === text;
}

import type { Article, Quote } from '../article';
import { sourceAddress } from './source-address';

/** Longer quotes are named by their first and last words alone: an address has to stay one. */
const WHOLE = 200;
const WORDS = 6;

/** Quotes from here on are named by these words as well: no browser finds words over a line break that a page made by `<br>`. */
const WORDS_WITH_ENDS = 8;
const END = 4;

/**
 * The address of the page with a text fragment that scrolls to the quote: its exact words, which work even where the body
 * stands twice, and from its first words to its last. Browsers scroll to the first of the two that they find. `-` and `,`
 * mean something in a fragment, so they are encoded like everything else.
 */
export function passageLink(article: Article, { text }: Quote): string {
  const address = sourceAddress(article);
  const glue = address.includes('#') ? ':~:' : '#:~:';
  return `${address}${glue}${namesOf(text.trim()).join('&')}`;
}

function namesOf(text: string): string[] {
  const words = text.split(/\s+/);
  const name = (...runs: string[][]) => `text=${runs.map((run) => encoded(run.join(' '))).join(',')}`;
  const ends = (count: number) => name(words.slice(0, count), words.slice(-count));
  if (text.length > WHOLE && words.length >= 2 * WORDS) return [ends(WORDS)];
  return words.length >= WORDS_WITH_ENDS ? [name(words), ends(END)] : [name(words)];
}

/** Half a surrogate pair has no encoding and would throw. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

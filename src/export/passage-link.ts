import type { Article, Quote } from '../article';
import { sourceAddress } from './source-address';

/** Longer quotes are named by their first and last words: an address has to stay one. */
const WHOLE = 200;
const WORDS = 6;

/**
 * The address of the page with a text fragment that scrolls to the quote: its exact words, which work even where
 * the body stands twice. `-` and `,` mean something in a fragment, so they are encoded like everything else.
 */
export function passageLink(article: Article, { text }: Quote): string {
  const address = sourceAddress(article);
  const glue = address.includes('#') ? ':~:text=' : '#:~:text=';
  return `${address}${glue}${endsOf(text.trim()).map(encoded).join(',')}`;
}

function endsOf(text: string): string[] {
  const words = text.split(/\s+/);
  if (text.length <= WHOLE || words.length < 2 * WORDS) return [words.join(' ')];
  return [words.slice(0, WORDS).join(' '), words.slice(-WORDS).join(' ')];
}

/** Half a surrogate pair has no encoding and would throw. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

import type { Article, Quote } from '../article';
import type { Sought } from '../page/find-words';

/** So much of the text around a quote is sought with it, in UTF-16 units. */
const CONTEXT = 40;

/** What to look for on the page to find a quote: its words, and the text around them in their block. */
export function quotePlace({ parts }: Article, quote: Quote): Sought {
  const { part, block, start, end } = quote.at;
  const found = parts[part]?.blocks[block];
  const text = found && 'text' in found ? found.text : '';
  return {
    before: text.slice(Math.max(0, start - CONTEXT), start) || (quote.label ?? ''),
    words: quote.text,
    after: text.slice(end, end + CONTEXT),
  };
}

/** Tells a place to look for from anything else that a message may bring. */
export const isSought = (value: unknown): value is Sought =>
  typeof value === 'object' && value !== null && 'words' in value && typeof value.words === 'string';

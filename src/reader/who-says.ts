import type { Quote } from '../article';
import { lineOf } from './speaker-lines';
import type { View } from './view';

/** Who says a quote, in one line; of unclear ones, that the page does not tell. */
export function whoSays(view: View, quote: Quote): string {
  const speaker = view.speakerAt(quote.speaker);
  if (!speaker) return `${view.words('unclear')}. ${view.words('unclearWhy')}`;
  return quote.confidence === 'inferred'
    ? `${lineOf(speaker)} (${view.words('inferredWhy')})`
    : lineOf(speaker);
}

/** The words of the page that say so, on one line; empty where it has none. */
export function whySo(view: View, quote: Quote): string {
  const words = quote.evidence?.replace(/\s+/g, ' ').trim();
  return words ? view.words('evidence', words) : '';
}

import type { Article, Quote } from '../article';
import { turnAsQuote } from '../export/turn-as-quote';
import type { Stop } from './use-quotes';

/** The words one is at, to be copied or found: a quote, or a turn in the form of one. */
export const quoteAt = (article: Article, { kind, index }: Stop): Quote | undefined =>
  kind === 'quote' ? article.quotes[index] : turnAsQuote(article, index);

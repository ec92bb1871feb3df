import type { Article, Speaker } from '../article';
import { type SpokenMark, spokenMark } from './aloud/spoken-mark';
import { type Printed, printedOf } from './printed';
import { quotesByBlock } from './quotes-by-block';
import { speakerClassesOf, unclearClass } from './speaker-classes';
import type { Words } from './words';

/** What every component of the reader needs, worked out once for an article. */
export interface View {
  article: Article;
  words: Words;
  locale: string;
  /** Its times and counts in words. */
  printed: Printed;
  /** The indices of the quotes in one block, in reading order. */
  quotesIn(part: number, block: number): readonly number[];
  speakerAt(index: number | null): Speaker | null;
  /** The colour class of a speaker, or of "unclear". */
  classOf(index: number | null): string;
  /** The sentence that is being read aloud. */
  spoken: SpokenMark;
}

/** Prepares an article for drawing. */
export function viewOf(
  article: Article,
  words: Words,
  locale: string,
  printed: Printed = printedOf(article, locale),
): View {
  const classes = speakerClassesOf(article);
  return {
    article,
    words,
    locale,
    printed,
    quotesIn: quotesByBlock(article.quotes),
    speakerAt: (index) => (index === null ? null : (article.speakers[index] ?? null)),
    classOf: (index) => (index === null ? unclearClass : (classes[index] ?? unclearClass)),
    spoken: spokenMark(),
  };
}

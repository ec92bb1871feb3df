import type { Article, Speaker } from '../article';
import { type SpokenMark, spokenMark } from './aloud/spoken-mark';
import { type Printed, printedOf } from './printed';
import { quotesByBlock } from './quotes-by-block';
import { speakerRanksOf } from './speaker-ranks';
import type { Words } from './words';

const COLOURS = 8;

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
  /** The number beside the ninth speaker and those after, whose colours were there before; colour alone never tells. */
  roundOf(index: number | null): string | undefined;
  /** Whether somebody takes a turn in it, as in an interview. */
  hasTurns: boolean;
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
  const ranks = speakerRanksOf(article);
  const rankOf = (index: number | null) => (index === null ? -1 : (ranks[index] ?? -1));
  const speakerAt = (index: number | null) => (index === null ? null : (article.speakers[index] ?? null));
  return {
    article,
    words,
    locale,
    printed,
    quotesIn: quotesByBlock(article.quotes),
    speakerAt,
    classOf(index) {
      const rank = rankOf(index);
      return `speaker-${rank < 0 ? 'unclear' : rank % COLOURS}`;
    },
    roundOf(index) {
      const round = Math.floor(rankOf(index) / COLOURS);
      return round > 0 ? String(round + 1) : undefined;
    },
    hasTurns: hasTurns(article),
    spoken: spokenMark(),
  };
}

/** Whether somebody takes a turn in an article. */
export const hasTurns = ({ parts, speakers }: Article): boolean =>
  parts.some(({ speaker }) => speaker !== null && speaker in speakers);

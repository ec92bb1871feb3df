import type { Article } from '../article';
import { timeText } from './time-text';

/**
 * The times and counts of an article in words of the interface's language. They are made where the article is handed on,
 * because the first use of `Intl` costs the thread of a page 20 ms (docs/performance.md).
 */
export interface Printed {
  published: string | null;
  /** Told after `published`: on the same day by its clock alone. */
  updated: string | null;
  kept: { words: string; of: string };
}

/** Prints the times and counts of an article. */
export function printedOf({ publishedAt, modifiedAt, kept }: Article, locale: string): Printed {
  return {
    published: publishedAt && timeText(publishedAt, locale),
    updated: modifiedAt && timeText(modifiedAt, locale, publishedAt),
    kept: { words: countText(kept.words, locale), of: countText(kept.of, locale) },
  };
}

/** Prints a count; below a thousand no language of the interface parts the digits. */
export function countText(count: number, locale: string): string {
  return count < 1_000 ? String(count) : count.toLocaleString(locale);
}

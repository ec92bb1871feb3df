import type { Article } from '../article';

/**
 * Below this share of the page's words a reader is warned. Of the 20 sample pages that are read rightly none keeps
 * less than 0.89: what is missing there are labels and stage directions.
 */
const LOW_SHARE = 0.75;

/**
 * Fewer missing words are no paragraph of a story: labels, buttons and a call weigh much beside a story of a few lines. Of
 * 338 development pages the whole one that this spares misses 18 words, the one that is cut 130.
 */
const LEAST_MISSING = 40;

/** Whether so few of the page's words are shown that something may be missing. */
export function isMuchMissing({ kept }: Article): boolean {
  return kept.of - kept.words >= LEAST_MISSING && kept.words / kept.of < LOW_SHARE;
}

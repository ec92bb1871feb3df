import type { Article } from './article';
import { extract } from './page/extract';
import { readingText } from './read-text';
import { atOnce } from './steps';

/**
 * Reads a page: the whole journey from the DOM to an article, or null when the page is none. Changes nothing. The wishes say
 * what a person asked for, and who else may be asked.
 */
export function readPage(...given: Parameters<typeof extract>): Article | null {
  const page = extract(...given);
  return page && atOnce(readingText(page));
}

import { Readability } from '@mozilla/readability';
import { textOf } from './text-of';

/** Mozilla's Readability as its own page tells to call it: on a clone. */
export function read(document: Document): string | null {
  const article = new Readability(document.cloneNode(true) as Document).parse();
  return article?.content ? textOf(article.content) : null;
}

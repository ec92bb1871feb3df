import type { Article } from '../article';

/** An article as clean text for the clipboard and the command line. */
export function articleToText(article: Article): string {
  return article.title;
}

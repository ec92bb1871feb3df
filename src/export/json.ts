import type { Article } from '../article';

/** An article as the JSON of its format, indented. */
export function articleToJson(article: Article): string {
  return `${JSON.stringify(article, null, 2)}\n`;
}

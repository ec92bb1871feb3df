import type { Article } from '../article';

/** An article as the JSON of its format, indented; what was left out is none of it. */
export function articleToJson({ leftOut: _, ...article }: Article): string {
  return `${JSON.stringify(article, null, 2)}\n`;
}

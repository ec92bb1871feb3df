import type { Article } from '../article';
import { type Passage, passagesOf } from './passages';
import { sourceLine } from './source-line';

/** An article as clean text: title, source line, then its paragraphs; a soundbite is `Name, title, affiliation: “words”`. */
export function articleToText(article: Article): string {
  return `${[article.title, sourceLine(article), ...passagesOf(article).map(lineOf)].join('\n\n')}\n`;
}

/** The paragraphs alone, for a part of a story. */
export const passagesToText = (article: Article): string => passagesOf(article).map(lineOf).join('\n\n');

function lineOf({ kind, who, text }: Passage): string {
  if (kind === 'quote') return `${who ? `${who}: ` : ''}“${text}”`;
  if (kind === 'item') return `- ${text}`;
  return who ? `${who}: ${text}` : text;
}

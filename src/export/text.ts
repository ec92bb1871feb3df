import type { Article } from '../article';
import { type Passage, passagesOf } from './passages';
import { sourceLine } from './source-line';

/** An article as clean text: title, source line, then its paragraphs; a soundbite is `Name, title, affiliation: “words”`. */
export function articleToText(article: Article): string {
  return `${[article.title, sourceLine(article), ...passagesOf(article).map(plainOf)].join('\n\n')}\n`;
}

/** The paragraphs alone, for a part of a story. */
export const passagesToText = (article: Article): string => passagesOf(article).map(plainOf).join('\n\n');

function plainOf(passage: Passage): string {
  if ('items' in passage)
    return passage.items
      .map((item, index) => `${passage.ordered ? `${index + 1}.` : '-'} ${item}`)
      .join('\n');
  if ('rows' in passage) return passage.rows.map((row) => row.join('\t')).join('\n');
  const { kind, who, text } = passage;
  return `${who ? `${who}: ` : ''}${kind === 'quote' ? `“${text}”` : text}`;
}

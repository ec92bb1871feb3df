import type { Article } from '../article';
import { articleToCsv } from './csv';
import { articleToHtml } from './html';
import { articleToJson } from './json';
import { articleToJsonLd } from './json-ld';
import { articleToMarkdown } from './markdown';
import { articleToText } from './text';

/** Every format an article can leave in, by the name the command line knows it. */
export const exports: ReadonlyMap<string, (article: Article) => string> = new Map([
  ['text', articleToText],
  ['markdown', articleToMarkdown],
  ['html', articleToHtml],
  ['json', articleToJson],
  ['jsonld', articleToJsonLd],
  ['csv', articleToCsv],
]);

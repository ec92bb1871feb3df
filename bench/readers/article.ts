import { articleToJson } from '../../src/export/json';
import { readability } from '../../src/page/readability';
import { readPage } from '../../src/read-page';

/** The whole article as JSON, as the command line prints it; null when the page is none. */
export function read(document: Document, url: string): string | null {
  const article = readPage(document, url, { opinion: readability });
  return article && articleToJson(article);
}

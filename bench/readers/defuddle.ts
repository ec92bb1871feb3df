import Defuddle from 'defuddle';
import { textOf } from './text-of';

/** Defuddle as its own page tells to call it. */
export function read(document: Document, url: string): string | null {
  const { content } = new Defuddle(document, { url, useAsync: false }).parse();
  return content ? textOf(content) : null;
}

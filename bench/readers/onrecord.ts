import type { Block } from '../../src/article';
import { readability } from '../../src/page/readability';
import { readPage } from '../../src/read-page';

/** What a reader gives the benchmark: the article's text, or null when it finds none. */
export function read(document: Document, url: string): string | null {
  const article = readPage(document, url, { opinion: readability });
  return (
    article?.parts.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map(textOf)]).join('\n') ?? null
  );
}

/** Captions and video titles are no body text, here as with the peers. */
function textOf(block: Block): string {
  if (block.type === 'paragraph' || block.type === 'heading') return block.text;
  if (block.type === 'list') return block.items.join('\n');
  return block.type === 'table' ? block.rows.flat().join('\n') : '';
}

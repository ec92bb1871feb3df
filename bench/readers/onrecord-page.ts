import { extract } from '../../src/page/extract';
import { readability } from '../../src/page/readability';
import { textOf } from '../../src/page-text';

/** The page alone, as text and facts: as much as the peers give, who know no scripts and no quotes. */
export function read(document: Document, url: string): string | null {
  const page = extract(document, url, { opinion: readability });
  return (
    page?.blocks
      .filter(({ type }) => type !== 'figure' && type !== 'video')
      .map(textOf)
      .join('\n') ?? null
  );
}

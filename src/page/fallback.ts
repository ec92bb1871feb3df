import { Readability } from '@mozilla/readability';
import type { PageBlock } from '../page-text';
import { blocksOf } from './blocks';
import { wordsOf } from './extract';
import { looksLikeArticle } from './looks-like-article';

/** Readability refuses pages above this many elements; a page of that size is no article a person reads. */
const ELEMENT_LIMIT = 120_000;

/**
 * Any other article, through Mozilla's Readability: on a clone, since it changes what it reads; with the identity
 * serializer, since its element goes to our own block reader and never becomes a string. Null when the page is none.
 */
export function fallbackBlocks(
  document: Document,
  url: string,
): { blocks: PageBlock[]; regionWords: number } | null {
  if (
    !document.body ||
    (document.contentType?.includes('xml') === true && !document.contentType.includes('xhtml'))
  )
    return null;
  const clone = document.cloneNode(true) as Document;
  for (const element of clone.querySelectorAll(
    'noscript, template, script:not([type="application/ld+json"]), style',
  ))
    element.remove();
  const content = contentOf(clone);
  if (!content) return null;
  const blocks = blocksOf(content, url);
  if (!looksLikeArticle(document, content, blocks, url)) return null;
  return { blocks, regionWords: blocks.reduce((sum, block) => sum + wordsOf(block), 0) };
}

function contentOf(clone: Document): Element | null {
  try {
    const reader = new Readability<Node>(clone, {
      serializer: (node) => node,
      maxElemsToParse: ELEMENT_LIMIT,
      charThreshold: 200,
    });
    const content = reader.parse()?.content;
    return content?.nodeType === 1 ? (content as Element) : null;
  } catch {
    return null;
  }
}

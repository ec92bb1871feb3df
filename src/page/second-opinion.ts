import { Readability } from '@mozilla/readability';
import { seenBlocks } from './seen-blocks';
import type { Story } from './story';

/** Readability refuses pages above this many elements; a page of that size is no article a person reads. */
const ELEMENT_LIMIT = 120_000;

/** Least text of an article for Readability, in UTF-16 units; its own 500 loses short news. */
const LEAST_TEXT = 200;

const INERT = 'noscript, template, style, script:not([type="application/ld+json"])';

/**
 * What Mozilla's Readability holds for the story, unmodified: on a clone, since it changes what it reads; with the identity
 * serializer, since its element goes to our own block reader and never becomes a string.
 */
export function secondOpinion(document: Document, url: string): Story | null {
  const clone = document.cloneNode(true) as Document;
  for (const element of clone.querySelectorAll(INERT)) element.remove();
  const region = contentOf(clone);
  if (!region) return null;
  const { blocks } = seenBlocks(region, url);
  const pageChars = (document.body.textContent ?? '').length;
  return { region, blocks, seen: blocks, pageChars };
}

function contentOf(clone: Document): Element | null {
  try {
    const content = new Readability<Node>(clone, {
      serializer: (node) => node,
      maxElemsToParse: ELEMENT_LIMIT,
      charThreshold: LEAST_TEXT,
    }).parse()?.content;
    return content?.nodeType === 1 ? (content as Element) : null;
  } catch {
    return null; // a page whose elements shadow DOM methods makes it throw: no article then
  }
}

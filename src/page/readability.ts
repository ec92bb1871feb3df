import { Readability } from '@mozilla/readability';

/** Says which element of a page holds the story; it may change the page, so it gets a clone. */
export type Opinion = (clone: Document) => Element | null;

/** Readability refuses pages above this many elements; a page of that size is no article a person reads. */
const ELEMENT_LIMIT = 120_000;

/** Least text of an article for Readability, in UTF-16 units; its own 500 loses short news. */
const LEAST_TEXT = 200;

/**
 * The opinion of Mozilla's Readability, unmodified. With the identity serializer, since its element goes to our own block
 * reader and never becomes a string.
 */
export const readability: Opinion = (clone) => {
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
};

import * as v from 'valibot';
import { index, orNull, otherPages, sharedBlocks, text } from './article-schema';
import type { PageText } from './page-text';

const block = v.variant('type', [
  v.object({ type: v.literal('lines'), lines: v.array(text) }),
  ...sharedBlocks,
]);

const page: v.GenericSchema<unknown, PageText> = v.object({
  url: text,
  canonicalUrl: orNull(text),
  otherPages: v.exactOptional(otherPages),
  outlet: orNull(text),
  program: orNull(text),
  onAir: orNull(text),
  title: text,
  publishedAt: orNull(text),
  modifiedAt: orNull(text),
  reporters: v.array(text),
  declaredLanguage: text,
  blocks: v.array(block),
  regionWords: index,
  leftOut: v.exactOptional(v.array(text)),
});

/** Lets a page's text through the border between the page and the background: as `articleFrom`, only known fields and strings; anything else is null. */
export function pageTextFrom(value: unknown): PageText | null {
  const result = v.safeParse(page, value);
  return result.success ? result.output : null;
}

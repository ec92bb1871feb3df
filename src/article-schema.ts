import * as v from 'valibot';
import type { Article } from './article';

/** Longest string an article may carry, in UTF-16 units: far above any page's text, far below what stalls a tab. */
const TEXT_LIMIT = 5_000_000;

/** A string from beyond a border. */
export const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
/** A count, or a place in a list. */
export const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** What may be missing. */
export const orNull = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);

/** The blocks that are the same in a page's text and in an article. */
export const sharedBlocks = [
  v.object({ type: v.literal('heading'), level: v.picklist([2, 3, 4]), text }),
  v.object({ type: v.literal('list'), ordered: v.boolean(), items: v.array(text) }),
  v.object({ type: v.literal('table'), rows: v.array(v.array(text)), header: v.boolean() }),
  v.object({ type: v.literal('figure'), src: text, alt: text, caption: text }),
  v.object({ type: v.literal('video'), poster: orNull(text), title: text }),
] as const;

const block = v.variant('type', [v.object({ type: v.literal('paragraph'), text }), ...sharedBlocks]);

/** Where a story that is split over several addresses goes on. */
export const otherPages = v.object({ previous: orNull(text), next: orNull(text) });

const article: v.GenericSchema<unknown, Article> = v.object({
  schema: v.literal('onrecord/article@1'),
  url: text,
  canonicalUrl: orNull(text),
  otherPages: v.exactOptional(otherPages),
  outlet: orNull(text),
  program: orNull(text),
  language: text,
  title: text,
  publishedAt: orNull(text),
  modifiedAt: orNull(text),
  reporters: v.array(text),
  parts: v.array(
    v.object({
      role: v.picklist(['lead', 'report', 'exchange', 'outro', 'body']),
      label: orNull(text),
      heading: orNull(text),
      speaker: orNull(index),
      blocks: v.array(block),
    }),
  ),
  speakers: v.array(
    v.object({
      name: orNull(text),
      title: orNull(text),
      affiliation: orNull(text),
      label: text,
      staff: v.boolean(),
    }),
  ),
  quotes: v.array(
    v.object({
      text,
      form: v.picklist(['soundbite', 'inline']),
      speaker: orNull(index),
      label: orNull(text),
      at: v.object({ part: index, block: index, start: index, end: index }),
      confidence: v.picklist(['stated', 'inferred', 'unclear']),
      evidence: orNull(text),
    }),
  ),
  credits: v.array(text),
  kept: v.object({ words: index, of: index }),
  leftOut: v.exactOptional(v.array(text)),
});

/**
 * Lets an article through a border (message, storage): only known fields, only strings where strings belong, and
 * only indices that exist. Anything else is null. The rule is threat 5 of the threat model: a page must not be
 * able to hand the view an object where it expects text.
 */
export function articleFrom(value: unknown): Article | null {
  const result = v.safeParse(article, value);
  return result.success && pointsInside(result.output) ? result.output : null;
}

function pointsInside({ parts, speakers, quotes }: Article): boolean {
  const known = (speaker: number | null) => speaker === null || speaker < speakers.length;
  return (
    parts.every((part) => known(part.speaker)) &&
    quotes.every(({ speaker, at }) => known(speaker) && parts[at.part]?.blocks[at.block] !== undefined)
  );
}

import type { Article, Block } from '../article';

/**
 * How fast people read. Korean is counted in characters without spaces, 500 a minute, the rule of thumb that
 * Medium publishes for Korean, Chinese and Japanese; measured means lie near it (Brysbaert 2019: 226 Korean words
 * a minute, at two to three syllables each). Everything else is counted in words, 230 a minute, between the 228
 * of Trauzettel-Klosinski and Dietz 2012 and the 238 of Brysbaert 2019 for English.
 */
const CHARACTERS_A_MINUTE = 500;
const WORDS_A_MINUTE = 230;

/** Minutes to read an article in its language, at least one. */
export function readingMinutes({ parts, language }: Article): number {
  const texts = parts.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.flatMap(textsOf)]);
  const isByCharacter = /^(ko|ja|zh)\b/.test(language);
  const counted = texts.reduce(
    (sum, text) => sum + (text.match(isByCharacter ? /[\p{L}\p{N}]/gu : /\S+/g)?.length ?? 0),
    0,
  );
  return Math.max(1, Math.round(counted / (isByCharacter ? CHARACTERS_A_MINUTE : WORDS_A_MINUTE)));
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'figure':
      return [block.caption];
    default:
      return [];
  }
}

import type { Script } from '../script/script';

/** A script of one part with a paragraph for every text. */
export const scriptOf = (texts: readonly string[]): Script => ({
  parts: [
    {
      role: 'body',
      label: null,
      heading: null,
      turn: null,
      blocks: texts.map((text) => ({ block: { type: 'paragraph', text }, bite: null })),
    },
  ],
  credits: [],
});

// The sentences that prove the frames of attribution are for readers and tests; no bundle carries them.

/** Takes `example: { … },` out of the tables of frames (every attributions.ts) while they are bundled. */
export const withoutExamples = () => ({
  name: 'without-examples',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/attributions.ts')) return null;
    return { code: code.replace(/\n *example: \{[^{}]*\},/g, ''), map: null };
  },
});

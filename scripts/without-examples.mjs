// What only readers, tests and `npm run explain` ask for: no bundle carries the sentences that prove the frames of
// attribution and their names, nor the addresses that prove the outlets' patterns.

/** Takes `example: { … },` and the names out of the tables of frames (every attributions.ts), `examples: […],` out of the outlets. */
export const withoutExamples = () => ({
  name: 'without-examples',
  enforce: 'pre',
  transform(code, id) {
    const isFrames = id.endsWith('/attributions.ts');
    if (!isFrames && !id.includes('/src/outlets/')) return null;
    const bare = isFrames
      ? code.replace(/\n *example: \{[^{}]*\},/g, '').replace(/(\{\n *name: )'[^']*'/g, "$1''")
      : code.replace(/\n *examples: \[[^\]]*\],/g, '');
    return { code: bare, map: null };
  },
});

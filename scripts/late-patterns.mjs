// Patterns cost a script their time when it is loaded, whether anybody needs them or not: the browser checks each literal twice
// and makes those of module level at once. In bundles they are made late instead, by src/late-pattern.ts.
import { join } from 'node:path';
import { root } from './setup.mjs';

const HOME = join(root, 'src/late-pattern.ts');
const FUNCTION = /Function/;
const OWN = /\/src\/.*\.tsx?$/;

/** The patterns of a module that can be made late: all of module level, and inside of functions those that keep no place. */
function patternsIn(program) {
  const found = [];
  const visit = (node, parent, isInside) => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one, parent, isInside);
    } else if (node && typeof node === 'object') {
      const { regex } = node;
      if (regex && (!isInside || !/[gy]/.test(regex.flags) || parent.arguments?.includes(node)))
        found.push(node);
      const isFunction = FUNCTION.test(node.type ?? '');
      for (const value of Object.values(node)) visit(value, node, isInside || isFunction);
    }
  };
  visit(program, {}, false);
  return found.sort((a, b) => a.start - b.start);
}

/** Where it pays: scripts with many patterns that start anew in every page, and the command line, to have the same reading. */
const BUNDLES = new Set(['reading', 'background', 'readerView', 'outletDetector', 'ssr']);

/** Makes the patterns of our own sources late while they are bundled. */
export const latePatterns = () => ({
  name: 'late-patterns',
  enforce: 'post',
  applyToEnvironment: ({ name }) => BUNDLES.has(name),
  transform(code, id) {
    if (!OWN.test(id) || id === HOME) return null;
    const found = patternsIn(this.parse(code));
    if (found.length === 0) return null;
    const made = found.map(
      ({ regex: { pattern, flags } }, index) =>
        `const latePattern${index} = /* @__PURE__ */ latePattern(${JSON.stringify(pattern)}, ${JSON.stringify(flags)});\n`,
    );
    let late = '';
    let at = 0;
    for (const [index, { start, end }] of found.entries()) {
      late += `${code.slice(at, start)}latePattern${index}`;
      at = end;
    }
    const head = `import { latePattern } from ${JSON.stringify(HOME)};\n`;
    return { code: head + made.join('') + late + code.slice(at), map: null };
  },
});

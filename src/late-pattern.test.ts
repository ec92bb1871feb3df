import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { latePatterns } from '../scripts/late-patterns.mjs';
import { latePattern, PLAIN, plainSourceOf } from './late-pattern';

/** Every pattern with a class of letters in our sources. */
function patternsWithLetters(): RegExp[] {
  const found = new Map<string, RegExp>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex && plainSourceOf(regex.pattern) !== null)
      found.set(`${regex.pattern}/${regex.flags}`, new RegExp(regex.pattern, regex.flags));
    Object.values(node).forEach(visit);
  };
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts') && !/test|\.d\.ts$/.test(name)))
    visit(parseAst(readFileSync(join(import.meta.dirname, file), 'utf8'), { lang: 'ts' }));
  return [...found.values()];
}

test('in plain text the classes of letters hold what their plain forms hold, and nothing else', () => {
  const isPlain = (code: number) => PLAIN.test(String.fromCharCode(code));
  const plain = Array.from({ length: 0x10000 }, (_, code) => code).filter(isPlain);
  expect(plain.length).toBeGreaterThan(11_000);
  for (const name of ['L', 'Lu', 'Ll', 'Lo', 'N', 'Script=Hangul', 'Script=Han']) {
    const whole = new RegExp(`\\p{${name}}`, 'u');
    const late = new RegExp(plainSourceOf(whole.source) ?? expect.fail());
    for (const code of plain) {
      const letter = String.fromCharCode(code);
      expect(late.test(letter), `U+${code.toString(16)} in ${name}`).toBe(whole.test(letter));
    }
  }
});

test.each([
  ['\\p{Lu}\\p{L}+', '[A-Z][A-Za-z가-힣]+'],
  ['[^\\p{L}\\]\\p{N}]\\p{Lu}', '[^A-Za-z가-힣\\]0-9][A-Z]'],
  ['\\\\p\\[\\p{L}', '\\\\p\\[[A-Za-z가-힣]'],
  ['a+', null],
  ['[\\p{Script=Han}가]\\p{Script=Han}', '[가][]'],
  ['\\p{Script=Thai}\\p{L}', null],
  ['\\p{L}\\u{1f3f4}', null],
])('%s in plain text is %s', (source, plain) => expect(plainSourceOf(source)).toBe(plain));

const piece = fc.constantFrom(
  ...[
    'A',
    'b',
    'Lee',
    'the ',
    'CEO',
    '가',
    '박소리 ',
    ' ',
    '1',
    '. ',
    ', ',
    ': ',
    '-',
    '=',
    '[',
    ']',
    '(',
    ')',
  ],
  ...['’', '“', '”', '"', '/', '>', '\n', '–', '▶', '?', 'é', 'Å', '名', 'ſ', '²', '①', '\u{1f3f4}'],
);
const lines = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

test('a late pattern finds what the pattern finds', () => {
  const patterns = patternsWithLetters();
  expect(patterns.length).toBeGreaterThan(40);
  fc.assert(
    fc.property(lines, fc.constantFrom(...patterns), (line, { source, flags }) => {
      const [late, whole] = [latePattern(source, flags), new RegExp(source, flags)];
      expect(line.replace(late, '·')).toBe(line.replace(whole, '·'));
      expect(line.split(late)).toEqual(line.split(whole));
      expect(line.search(late)).toBe(line.search(whole));
      expect(line.match(late)).toEqual(line.match(whole));
      if (flags.includes('g')) expect([...line.matchAll(late)]).toEqual([...line.matchAll(whole)]);
      for (const again of [1, 2]) {
        expect(late.exec(line), `exec ${again}`).toEqual(whole.exec(line));
        expect(late.lastIndex).toBe(whole.lastIndex);
        expect(late.test(line), `test ${again}`).toBe(whole.test(line));
      }
    }),
    { numRuns: 5_000 },
  );
});

test('the build takes patterns out of the way, but for those that keep a place in a function', () => {
  const code = `const one = /a+/u; function f(text) { const all = /b/g; all.exec(text); return text.replace(/c/g, '') + /d/.test(text); }`;
  const { transform } = latePatterns();
  const made = transform.call({ parse: parseAst }, code, '/x/src/y.ts')?.code ?? '';
  expect(made).toContain('latePattern("a+", "u")');
  expect(made).toContain('latePattern("c", "g")');
  expect(made).toContain('latePattern("d", "")');
  expect(made).toContain('const all = /b/g; all.exec(text)');
  expect(transform.call({ parse: parseAst }, code, '/x/node_modules/y.js')).toBeNull();
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { languages } from './languages';
import { outlets } from './outlets';

/** Every pattern of the product: the literals in its sources, and what languages and outlets build of words. */
interface Found {
  pattern: RegExp;
  place: string;
}

const src = import.meta.dirname;

function literalsIn(file: string): Found[] {
  const found: Found[] = [];
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  visit(parseAst(readFileSync(join(src, file), 'utf8'), { lang }), (node) => {
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push({ pattern: new RegExp(regex.pattern, regex.flags), place: file });
  });
  return found;
}

function visit(value: unknown, see: (node: object) => void): void {
  if (typeof value !== 'object' || value === null) return;
  see(value);
  for (const inner of Object.values(value)) visit(inner, see);
}

function builtIn(value: unknown, place: string, seen = new Set<unknown>()): Found[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (value instanceof RegExp) return [{ pattern: value, place }];
  const inner = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
  return inner.flatMap((one) => builtIn(one, place, seen));
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !/\.test|fixtures|gallery|\.d\.ts|samples/.test(name),
);
const all = [
  ...files.flatMap(literalsIn),
  ...languages.flatMap((one) => builtIn(one, `languages/${one.code}`)),
  ...outlets.flatMap((one) => builtIn(one, `outlets/${one.name}`)),
];
const patterns = [...new Map(all.map((one) => [String(one.pattern), one])).values()];

/** Pieces that a pattern may run over: what its own source spells, and one of every class that it names. */
function piecesOf({ source }: RegExp): string[] {
  const classes: [RegExp, string[]][] = [
    [/\\s|\[ |\s/, [' ', '\n']],
    [/\\d|0-9/, ['1']],
    [/\\w|a-z|\\p\{L|\\p\{Ll/, ['a']],
    [/A-Z|\\p\{Lu/, ['A']],
    [/가-힣|Hangul|\\p\{L/, ['가']],
    [/\\S|\.|\[\^/, ['a', '1', ',', '“']],
  ];
  const named = classes.flatMap(([sign, pieces]) => (sign.test(source) ? pieces : []));
  const spelled = source
    .replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9a-f]+\}?|\\[a-zA-Z]|\(\?<?[=!:]?(?:\w+>)?|\{\d*,?\d*\}/gi, '\n')
    .match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}\\()[\]{}|*+?^$]/gu);
  return [...new Set([...named, ...(spelled ?? []).slice(0, 14)])].slice(0, 20);
}

/** Runs of one piece, of two in turn, and of all, each before something that no pattern wants. */
function* baitsFor(pattern: RegExp, size: number): Generator<string> {
  const pieces = piecesOf(pattern);
  const fill = (piece: string) => `${piece.repeat(Math.ceil(size / piece.length))}\u0001`;
  for (const one of pieces) {
    yield fill(one);
    for (const other of pieces) if (one !== other) yield fill(one + other);
  }
  if (pieces.length > 2) yield fill(pieces.join(' '));
}

/** Milliseconds of this process for one run over a text: the least of a few tries, because others only add. */
function timeOf(pattern: RegExp, text: string, tries = 1): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < tries; run++) {
    pattern.lastIndex = 0;
    const start = performance.now();
    if (pattern.global) text.match(pattern);
    else pattern.test(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const SIZE = 8_000;

/** Linear gives 4, quadratic 16; a machine that turns to something else may give anything, but not three times. */
const GROWTH = 9;

function growthOf(pattern: RegExp, bait: string): number {
  const text = bait.slice(0, -1);
  const small = timeOf(pattern, bait, 5);
  return timeOf(pattern, `${text.repeat(4)}\u0001`, 3) / small;
}

test('there are patterns to try', () => {
  expect(patterns.length).toBeGreaterThan(200);
});

test('every pattern takes time in step with its text', { timeout: 120_000 }, () => {
  const slow: string[] = [];
  for (const { pattern, place } of patterns) {
    for (const bait of baitsFor(pattern, SIZE)) {
      if (timeOf(pattern, bait) < 1) continue;
      if (timeOf(pattern, bait, 3) < 1 || [1, 2, 3].some(() => growthOf(pattern, bait) < GROWTH)) continue;
      slow.push(`${place}: ${String(pattern).slice(0, 120)} on ${JSON.stringify(bait.slice(0, 12))}`);
      break;
    }
  }
  expect(slow).toEqual([]);
});

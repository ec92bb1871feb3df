import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { walk } from './walk';

/** What a walk of this body tells of its end. */
function cutOf(fill: (body: HTMLElement) => void) {
  const { body } = new JSDOM('').window.document;
  fill(body);
  let cut: number | null = null;
  walk(body, { enter: () => true, leave: () => {}, text: () => {}, cut: (length) => (cut = length) });
  return cut;
}

const textOf = (length: number) => (body: HTMLElement) => {
  for (let at = 0; at < length; at += 500_000) body.append('x'.repeat(Math.min(500_000, length - at)));
};

test('a walk sees all of a page that is as large as any', () => {
  expect(cutOf(textOf(3_900_000))).toBeNull();
});

test('a walk ends at its budget of text and says so', () => {
  expect(cutOf(textOf(12_000_000))).toBeGreaterThan(0);
});

test('a walk ends at its budget of nodes and says so', () => {
  let first: object | null = null;
  for (let at = 0; at < 400_010; at++) first = { nodeType: 3, nodeValue: 'x', nextSibling: first };
  let cut: number | null = null;
  const root = { nodeType: 1, localName: 'div', firstChild: first } as Element;
  walk(root, { enter: () => true, leave: () => {}, text: () => {}, cut: (length) => (cut = length) });
  expect(cut).toBe(399_999);
});

test('a walk goes down twenty thousand levels', () => {
  const texts: string[] = [];
  let node: object = { nodeType: 3, nodeValue: 'The deepest line.', nextSibling: null };
  for (let level = 0; level < 20_000; level++)
    node = { nodeType: 1, localName: 'div', firstChild: node, nextSibling: null }; // a real DOM takes minutes to build
  walk(node as Element, { enter: () => true, leave: () => {}, text: (text) => texts.push(text) });
  expect(texts).toEqual(['The deepest line.']);
});

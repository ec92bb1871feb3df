// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { blockBeside, blockMeant, largerBlock, smallerBlock } from './blocks-to-pick';

const long = 'The ferry waits for the swan, and nobody minds. '.repeat(5);
const at = (id: string) => document.getElementById(id) as HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<nav id="nav"><a id="link">Home</a></nav>
    <div id="wrap"><main id="main"><p id="short">A short line, <b id="bold">bold</b>.</p><p id="long">${long}</p></main></div>
    <footer id="foot">The end</footer>`;
});

test('pointing at a word means its story, and at a long paragraph the paragraph', () => {
  expect(blockMeant(at('bold'))).toBe(at('main'));
  expect(blockMeant(at('long'))).toBe(at('long'));
});

test('pointing at a lonely line means the line, never the whole page', () => {
  expect(blockMeant(at('link'))).toBe(at('nav'));
  expect(blockMeant(null)).toBeNull();
});

test('larger and smaller pass what holds the same text', () => {
  expect(largerBlock(at('long'))).toBe(at('main'));
  expect(largerBlock(at('main'))).toBe(document.body);
  expect(largerBlock(document.body)).toBe(document.body);
  expect(smallerBlock(at('wrap'))).toBe(at('long'));
  expect(smallerBlock(at('long'))).toBe(at('long'));
});

test('beside goes on to what stands around', () => {
  expect(blockBeside(at('short'), 1)).toBe(at('long'));
  expect(blockBeside(at('long'), 1)).toBe(at('foot'));
  expect(blockBeside(at('nav'), -1)).toBe(at('nav'));
});

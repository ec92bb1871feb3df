// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { findBlock, selectorOf } from './selector-of';

beforeAll(() => {
  // jsdom has no CSS.escape; the tags here need none.
  globalThis.CSS ??= { escape: (name: string) => name } as typeof CSS;
});

beforeEach(() => {
  document.body.innerHTML = `<div id="page"><div class="col"></div>
    <div class="col"><section class="story s-48213" id="a48213"><p>One.</p><p>Two.</p></section></div></div>`;
});

test('lasting names are used and those of one story are not', () => {
  const story = document.querySelector('section') as Element;
  expect(selectorOf(story)).toBe('section.story');
  expect(findBlock(document, selectorOf(story))).toBe(story);
});

test.each(['p:last-child', 'div.col:nth-child(2)', 'body', '#page'])('%s is found again', (which) => {
  const element = document.querySelector(which) as Element;
  expect(findBlock(document, selectorOf(element))).toBe(element);
});

test('what is no selector finds nothing', () => {
  expect(findBlock(document, '>>> [')).toBeNull();
});

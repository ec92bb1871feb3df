import { expect, test } from 'vitest';
import type { PageBlock } from '../page-text';
import { leftOut } from './left-out';

const lines = (...texts: string[]): PageBlock => ({ type: 'lines', lines: texts });

test('what the region holds and the story does not is told once, in order', () => {
  const region = [lines('The ferry sails.', 'Call us!', '———'), lines('Read more'), lines('Call us!')];
  expect(leftOut(region, [lines('The ferry sails.')])).toEqual(['Call us!', 'Read more']);
});

test('a body that stands twice leaves nothing out', () => {
  expect(leftOut([lines('One.', 'Two.'), lines('One.', 'Two.')], [lines('One.', 'Two.')])).toEqual([]);
});

test('a page cannot make it longer than anybody reads', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => `Line ${at} of a page that does not stop.`);
  expect(leftOut([lines(...many)], [])).toHaveLength(200);
  expect(leftOut([lines('x'.repeat(50_000), 'short')], [])).toEqual([]);
});

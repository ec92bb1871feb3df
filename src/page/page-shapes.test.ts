import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { textOf } from '../page-text';
import { extract } from './extract';
import { articles, FOREIGN, others, type Shape } from './page-shapes.test-support';
import { readability } from './readability';

const read = ({ html, url }: Shape) =>
  extract(new JSDOM(html, { url }).window.document, url, { opinion: readability });

test('there are two hundred shapes', () => {
  expect(new Set(articles.map(({ name }) => name)).size).toBe(100);
  expect(new Set(others.map(({ name }) => name)).size).toBe(100);
});

describe('the reader is offered on an article and reads all of it', () => {
  test.each(articles)('$name', (shape) => {
    const text = read(shape)?.blocks.map(textOf).join('\n') ?? '';
    for (const paragraph of shape.paragraphs) expect(text).toContain(paragraph);
    expect(text).not.toContain(FOREIGN);
  });
});

describe('the reader is silent on a page that is none', () => {
  test.each(others)('$name', (shape) => {
    expect(read(shape)).toBeNull();
  });
});

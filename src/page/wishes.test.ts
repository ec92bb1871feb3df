import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { textOf } from '../page-text';
import { extract } from './extract';
import type { Wishes } from './wishes';

const URL = 'https://harbour-post.example/help';
const LINES = [
  'The ferry office opens at seven, and the kettle goes on at a quarter to, whatever the weather does.',
  'A lost glove is kept for a year; a lost dog is fed until somebody comes and calls it by its name.',
];

const documentOf = (body: string) =>
  new JSDOM(`<!doctype html><title>Help</title><body>${body}</body>`).window.document;
const linesOf = (document: Document, wishes?: Wishes) => extract(document, URL, wishes)?.blocks.map(textOf);

test('a page that is no article is read when a person wants it read', () => {
  const document = documentOf(`<div id="a"><p>${LINES[0]}</p><p>${LINES[1]}</p></div>`);
  expect(linesOf(document)).toBeUndefined();
  expect(linesOf(document, { anyway: true })).toEqual(LINES);
});

test('a chosen block is the story, whatever stands around it', () => {
  const document = documentOf(`<nav>Menu</nav><aside id="b"><p>${LINES[1]}</p></aside><p>${LINES[0]}</p>`);
  const root = document.querySelector('#b') ?? undefined;
  expect(linesOf(document, { root })).toEqual([LINES[1]]);
});

test('a selection is read from its first word to its last', () => {
  const document = documentOf(`<p>${LINES[0]}</p><p>Between.</p><p>${LINES[1]}</p><p>After.</p>`);
  const [first, , third] = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild as Node);
  const selection = document.createRange();
  selection.setStart(first as Node, 4);
  selection.setEnd(third as Node, 12);
  expect(linesOf(document, { selection })).toEqual([
    LINES[0]?.slice(4),
    'Between.',
    LINES[1]?.slice(0, 12).trim(),
  ]);
});

test('an open shadow root is read as it is shown, with what fills its slots', () => {
  const document = documentOf(
    `<x-story><p slot="end">${LINES[1]}</p><p>Nobody shows this line of the page.</p></x-story>`,
  );
  const host = document.querySelector('x-story') as Element;
  const shadow = host.attachShadow({ mode: 'open' });
  const paragraph = document.createElement('p');
  paragraph.textContent = LINES[0] ?? '';
  const slot = document.createElement('slot');
  slot.setAttribute('name', 'end');
  shadow.append(paragraph, slot);
  expect(linesOf(document, { anyway: true })).toEqual(LINES);
});

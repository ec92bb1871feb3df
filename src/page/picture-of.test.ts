import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { blocksOf } from './blocks';

const BASE = 'https://harbour-post.example/news/swan';
const INK = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const SWAN = 'https://harbour-post.example/swan.jpg';

test.each([
  ['a plain one', '<img src="/swan.jpg">', SWAN],
  ['one that waits', `<img src="${INK}" data-src="/swan.jpg">`, SWAN],
  ['one without any address yet', '<img data-original="/swan.jpg">', SWAN],
  ['one behind a stand-in', '<img src="/img/placeholder.svg" data-lazy-src="/swan.jpg">', SWAN],
  ['one of several sizes', `<img src="${INK}" data-srcset="/swan.jpg 400w, /swan-big.jpg 900w">`, SWAN],
  ['one beside its kinds', `<picture><source srcset="/swan.jpg 1x"><img src="${INK}"></picture>`, SWAN],
  ['the loaded one before the waiting one', '<img src="/swan.jpg" data-src="/other.jpg">', SWAN],
  [
    'one for browsers without scripts',
    '<noscript>&lt;img alt="" src="/swan.jpg?w=4&amp;amp;h=3"></noscript>',
    `${SWAN}?w=4&h=3`,
  ],
  ['nothing of the markup’s own', `<img src="${INK}">`, ''],
])('a figure’s picture: %s', (_, inside, src) => {
  const { document } = new JSDOM(`<figure>${inside}<figcaption>The swan</figcaption></figure>`).window;
  expect(blocksOf(document.body, BASE)).toEqual([{ type: 'figure', src, alt: '', caption: 'The swan' }]);
});

import { expect, test } from 'vitest';
import { sourceAddress } from './source-address';

test.each([
  ['https://mn.kbs.co.kr/a?ref=x', 'https://news.kbs.co.kr/a', 'https://news.kbs.co.kr/a'],
  ['https://m.news.example/a', 'https://www.news.example/a', 'https://www.news.example/a'],
  ['https://news.kbs.co.kr/a', 'https://news.other.co.kr/a', 'https://news.kbs.co.kr/a'],
  ['https://clone.example/a', 'https://trusted.example.org/a', 'https://clone.example/a'],
  ['https://clone.example/a', null, 'https://clone.example/a'],
  ['https://clone.example/a#:~:text=lies', null, 'https://clone.example/a'],
  ['https://clone.example/a', 'https://clone.example/b#part:~:text=lies', 'https://clone.example/b#part'],
  ['about:blank', 'https://trusted.example/', 'about:blank'],
  ['file:///saved.html', 'nonsense', 'file:///saved.html'],
])('read at %s, canonical %s', (url, canonicalUrl, shown) => {
  expect(sourceAddress({ url, canonicalUrl })).toBe(shown);
});

import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';

import { jtbc } from '../outlets/jtbc';
import { kbs } from '../outlets/kbs';
import { ytn } from '../outlets/ytn';
import { printedProgram, programByAddress, programOnAir } from './program';

const menu = (...names: string[]) =>
  new JSDOM(names.map((name) => `<li><a href="/x">${name}</a></li>`).join('')).window.document;

test.each([
  ['in its hour', ['정치', '뉴스룸'], '2025-03-04T20:31:00+09:00', '뉴스룸'],
  ['at another hour', ['정치', '뉴스룸'], '2025-03-04T11:31:00+09:00', null],
  ['before it began', ['정치', '뉴스룸'], '2013-03-04T20:31:00+09:00', null],
  ['where the menu does not name it', ['정치', '사건반장'], '2025-03-04T20:31:00+09:00', null],
  ['on a day without a clock', ['뉴스룸'], '2025-03-04', null],
  ['of no known day', ['뉴스룸'], null, null],
])('a program on air %s', (_case, names, time, program) => {
  expect(programOnAir(menu(...names), jtbc, time)).toBe(program);
});

test('the menu says how the program is written', () => {
  expect(programOnAir(menu('뉴스 UP'), ytn, '2025-03-04T09:12:00+09:00')).toBe('뉴스 UP');
});

test.each([
  ['뉴스 9', '2012-03-04', '뉴스 9'],
  ['뉴스라인 W', '2021-03-04', '뉴스라인'],
  ['뉴스라인 W', '2024-03-04', '뉴스라인 W'],
  ['사회', '2024-03-04', null],
])('%s, printed over a story of %s, is %s', (printed, day, program) => {
  expect(printedProgram(printed, kbs, day)).toBe(program);
});

test.each([
  ['below its own link', '/replay/2024/dawn/article/1.html', '/replay/2024/dawn/', '새벽 항구'],
  [
    'of a show',
    '/show/harbor/date/2025-02-14/segment/17',
    'https://harbour-post.example/show/harbor',
    '새벽 항구',
  ],
  ['that no link names', '/replay/2024/dawn/article/1.html', '/replay/2024/dusk/', null],
  ['of a section', '/news/society/article/1.html', '/news/society/', null],
])('a program %s', (_case, path, href, program) => {
  const { document } = new JSDOM(`<a href="${href}">새벽 항구</a>`).window;
  expect(programByAddress(document, `https://harbour-post.example${path}`)).toBe(program);
});

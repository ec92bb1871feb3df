import { expect, test } from 'vitest';
import { programIn } from './program-in';

test.each([
  [
    'a radio header with the station before it',
    '■ 방송 : CBS 라디오 <새벽 항구> FM 98.1 (07:20~09:00)',
    '새벽 항구',
  ],
  ['a header of its own', '■ 프로그램명 : 아침의 눈', '아침의 눈'],
  ['a note on how to cite', '* 인용 시 [YTN 뉴스항구] 명시해주시기 바랍니다.', '뉴스항구'],
  [
    'a rush transcript',
    'This is a rush transcript from "The Evening Docket," June 3, 2021.',
    'The Evening Docket',
  ],
  ['where an interview was aired', `WHERE: Station's "Harbor Box"`, 'Harbor Box'],
  ['the program in brackets above the first part', '[뉴스항구] ◀ 앵커 ▶', '뉴스항구'],
  ['a header that names no program', '■ 방송 : FM 103.5 MHz 7:00 ~ 9:00', null],
  ['a sentence', '방송 : 오늘 밤 아홉 시', null],
])('the program in %s', (_case, line, program) => {
  expect(programIn([line], '')).toBe(program);
});

test('the title of a transcript names its program', () => {
  const title = 'Transcript: Gov. Nadia Rolvaag on "Morning Harbor," March 2, 2025';
  expect(programIn([], title)).toBe('Morning Harbor');
  expect(programIn([], 'Morning Harbor Transcripts April 12, 2015: Roth')).toBe('Morning Harbor');
  expect(programIn([], 'A mayor on "the well," again')).toBeNull();
});

import { expect, test } from 'vitest';
import { lengthOf, readsOn } from './running';

test.each([
  ['등대가 올해로 백 살이 됐습니다', true], // scripts of the 2000s print no stops
  ['등대는 언제 다시 문을 엽니까', true],
  ['나래항 등대 백 주년 특집 다시보기', false],
])('a sentence without its stop reads on, a menu word does not: %s', (text, isRunning) => {
  expect(readsOn('lines', text, lengthOf(text), false)).toBe(isRunning);
});

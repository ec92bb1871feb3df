import { expect, test } from 'vitest';
import { timeText } from './time-text';

// Intl parts the clock from "PM" by a narrow space.
const plain = (text: string) => text.replace(/\s/g, ' ');

test("the outlet's own clock is shown, wherever the reader sits", () => {
  expect(plain(timeText('2026-03-02T21:04:00+09:00', 'en'))).toBe('March 2, 2026 at 9:04 PM');
  expect(timeText('2026-03-02T21:04:00+09:00', 'ko')).toMatch(/^2026년 3월 2일 .*9:04$/);
});

test('a date without a clock stays a date', () => {
  expect(timeText('2026-10-05', 'en')).toBe('October 5, 2026');
});

test('a change on the same day is told by its clock', () => {
  expect(plain(timeText('2026-03-02T22:04:00+09:00', 'en', '2026-03-02T21:04:00+09:00'))).toBe('10:04 PM');
  expect(timeText('2026-03-03T00:04:00+09:00', 'en', '2026-03-02T21:04:00+09:00')).toContain('March 3');
});

test('what is no time is printed as it is, and a strange locale does no harm', () => {
  expect(timeText('last Tuesday', 'en')).toBe('last Tuesday');
  expect(timeText('2026-10-05', 'not_a_locale')).toContain('2026');
});

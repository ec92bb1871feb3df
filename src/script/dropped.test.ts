import { expect, test } from 'vitest';
import type { PageBlock } from '../page-text';
import { dropped } from './dropped';

const lines = (...all: string[]): PageBlock => ({ type: 'lines', lines: all });

test('what nothing shown holds is told in runs, in order', () => {
  const page = [lines('[10:02] IDA MOSS: Late again. (Laughter.)'), lines('Good night (applause) all.')];
  expect(dropped(page, ['Ida Moss', 'Late again.', 'Good night all.'])).toEqual([
    '[10:02]',
    '(Laughter.)',
    '(applause)',
  ]);
});

test('marks and case of a word do not count, and one word shown answers for one', () => {
  expect(dropped([lines('“Late,” he said.', 'Late.')], ['late he said'])).toEqual(['Late.']);
  expect(dropped([lines('— “Late”')], ['late'])).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { headlineOf, printedHeadline } from './headline';

describe('the title', () => {
  test('loses the outlet’s name that the other places do not have', () => {
    const sources = [
      { text: 'Swan holds up the ferry', trust: 2 },
      { text: 'Swan holds up the ferry | The Harbour Post', trust: 1.5 },
    ];
    expect(headlineOf(sources)).toBe('Swan holds up the ferry');
  });

  test('loses it even when nothing is printed', () => {
    const sources = [
      { text: null, trust: 2 },
      { text: 'Swan holds up the ferry', trust: 1.5 },
      { text: 'Swan holds up the ferry - The Harbour Post', trust: 0.5 },
    ];
    expect(headlineOf(sources)).toBe('Swan holds up the ferry');
  });

  test('goes by the more trusted place where two disagree', () => {
    const sources = [
      { text: 'Swan holds up the ferry', trust: 2 },
      { text: 'Ferry stopped by bird', trust: 0.5 },
    ];
    expect(headlineOf(sources)).toBe('Swan holds up the ferry');
  });

  test('is not the outlet’s name in the first heading', () => {
    const told = ['Swan holds up the ferry | The Harbour Post'];
    expect(printedHeadline(['', 'Weather', 'Swan holds up the ferry'], told)).toBe('Swan holds up the ferry');
  });
});

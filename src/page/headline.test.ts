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

  test.each([
    ['Swan holds up the ferry | Harbour Post', ['Harbour Post', 'hp.example'], 'Swan holds up the ferry'],
    [
      'Swan holds up the ferry - The Harbour Post',
      ['', 'www.theharbourpost.example'],
      'Swan holds up the ferry',
    ],
    [
      'Swan holds up the ferry - The Gazette',
      ['', 'www.theharbourpost.example'],
      'Swan holds up the ferry - The Gazette',
    ],
  ])('loses the site’s own name though every place has it: %s', (text, site, title) => {
    const everywhere = [2, 1.5, 0.5].map((trust) => ({ text, trust }));
    expect(headlineOf(everywhere, site)).toBe(title);
  });

  test('is not the site’s name that is printed largest, unless the page gives no other', () => {
    const site = { text: 'The Harbour Post', trust: 2 };
    const own = { text: 'Swan holds up the ferry', trust: 0.5 };
    const names = ['The Harbour Post', 'harbour-post.example'];
    expect(headlineOf([site, own], names)).toBe('Swan holds up the ferry');
    expect(headlineOf([site], names)).toBe('The Harbour Post');
  });

  test('is not the site’s name, be it of three letters', () => {
    const own = { text: '나래항 등대가 백 살이 됐다', trust: 0.5 };
    expect(headlineOf([{ text: 'HBP', trust: 2 }, own], ['HBP', 'hbp.example'])).toBe(own.text);
  });

  test('keeps a part that only holds the site’s name among others', () => {
    const text = 'Lunch with: the harbour post office’s last clerk';
    expect(headlineOf([{ text, trust: 2 }], ['Harbour Post'])).toBe(text);
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

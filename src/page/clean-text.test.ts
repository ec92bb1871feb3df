import { expect, test } from 'vitest';
import { cleanText } from './clean-text';

test('takes out what nobody sees', () => {
  expect(cleanText(' the \u202eti\u200bde\u202c \u061cturns\u3164\u115f ')).toBe('the tide turns');
  expect(cleanText('the \u0000 \u200b tide')).toBe('the tide');
  expect(cleanText('tide\u{e0074}\u{e0069}\u{e007f}s')).toBe('tides');
  expect(cleanText(`tide${'\u{e0101}\u{e0120}'.repeat(4)}`)).toBe('tide');
  expect(cleanText('\u001b]52;c;b2s=\u0007tide\u007f')).toBe(']52;c;b2s=tide');
});

test('leaves alone what writing needs', () => {
  const flag = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';
  for (const text of [flag, '👩\u200d🚀', 'می\u200cخواهم', '❤\ufe0f', '葛\u{e0100}飾', 'Ёлка é 한글'])
    expect(cleanText(text)).toBe(text);
});

test('takes as long as the text is, and no longer', () => {
  const time = (size: number) => {
    const text = '\u{1f3f4}'.concat('\u{e0061}'.repeat(size));
    const start = process.cpuUsage();
    cleanText(text);
    return process.cpuUsage(start).user / 1000;
  };
  expect(time(200_000)).toBeLessThan(Math.max(30, 6 * time(100_000)));
});

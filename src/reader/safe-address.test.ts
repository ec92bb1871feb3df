import { expect, test } from 'vitest';
import { safeAddress } from './safe-address';

test('only http and https become links', () => {
  expect(safeAddress('https://news.example/a?b=1')).toBe('https://news.example/a?b=1');
  expect(safeAddress('http://news.example/')).toBe('http://news.example/');
  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'https://news.example:password@other.example/',
    'news',
    '',
  ])
    expect(safeAddress(address), address).toBeNull();
});

import { expect, test } from 'vitest';
import { documentFrom } from './document-from';

const bodyOf = (html: string) => documentFrom(html).body.textContent;

test('what stands in noscript is not there, as in a browser that runs scripts', () => {
  expect(bodyOf('<p>one<NOSCRIPT><p>two</noscript ><p>three')).toBe('onethree');
});

test('an unclosed noscript takes the rest of the page', () =>
  expect(bodyOf('<p>one<noscript><p>two')).toBe('one'));

test('an angle bracket before Hangul is text: <앵커>', () => expect(bodyOf('<앵커><br>말')).toBe('<앵커>말'));

test('a page of nothing but noscript tags is read in one pass', () => {
  expect(bodyOf('<noscript>'.repeat(200_000))).toBe('');
});

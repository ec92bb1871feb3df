import { expect, test } from 'vitest';
import { documentFrom } from './document-from';

const bodyOf = (html: string) => documentFrom(html).body.textContent;

test('what stands in noscript is text in the body and gone elsewhere, as in a browser that runs scripts', () => {
  expect(bodyOf('<p>one<NOSCRIPT><p>two</noscript ><p>three')).toBe('onethree');
  const { head, body } = documentFrom(
    '<head><noscript><p>one</noscript><meta name="a"></head><body><noscript><p title="&amp;">two</noscript>',
  );
  expect([...head.children].map(({ localName }) => localName)).toEqual(['meta']);
  expect(body.firstElementChild?.children).toHaveLength(0);
  expect(body.textContent).toBe('<p title="&amp;">two');
});

test('shadow roots that the markup declares are there, one in another too', () => {
  const { body } = documentFrom(
    '<body><x-page><template shadowrootmode="open"><x-story><template shadowrootmode="closed"><p>two</template></x-story></template><p>one</x-page><img><template shadowrootmode="open">three</template>',
  );
  const outer = body.querySelector('x-page')?.shadowRoot;
  expect(outer?.querySelector('x-story')?.shadowRoot?.textContent).toBe('two');
  expect(body.textContent).toBe('one');
});

test('an unclosed noscript takes the rest of the page', () =>
  expect(bodyOf('<p>one<noscript><p>two')).toBe('one'));

test.each([
  ['a script', "<script>let a = '<noscript>';</script>"],
  ['a comment', '<!-- <noscript> -->'],
  ['a title', '<title><noscript></title>'],
])('a noscript in %s takes nothing', (_, html) =>
  expect(bodyOf(`<body>${html}<p>one</p><noscript>two</noscript>`)).toContain('one'),
);

test('an angle bracket before Hangul is text: <앵커>', () => expect(bodyOf('<앵커><br>말')).toBe('<앵커>말'));

test('a page of nothing but noscript tags is read in one pass', () => {
  expect(bodyOf('<noscript>'.repeat(200_000))).toBe('');
});

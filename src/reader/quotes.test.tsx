// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import type { Listen } from './keys';
import { Reader } from './Reader';
import { samples } from './samples';
import { wordsFrom } from './words';

const words = wordsFrom(en);
const listen: Listen = (hear) => {
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
};
const copyQuote = vi.fn();

beforeEach(async () => {
  Element.prototype.scrollIntoView = () => {};
  await act(() =>
    render(
      <Reader
        article={samples.seeds}
        words={words}
        locale="en"
        place="tab"
        listen={listen}
        quoteActions={[{ id: 'copyQuote', run: copyQuote }]}
      />,
      document.body,
    ),
  );
});
afterEach(() => act(() => render(null, document.body)));

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const chip = (name: string) => all('.chip').find((button) => button.textContent?.startsWith(name));
const button = (name: string) => all('button').find((one) => (one.ariaLabel ?? one.textContent) === name);
const press = (target: HTMLElement | undefined) => act(() => target?.click());
async function type(key: string, code = '') {
  const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true });
  await act(() => void document.dispatchEvent(event));
  return event;
}
const focused = () => (document.activeElement as HTMLElement | null)?.dataset['quote'];
const speakersOf = (selector: string) =>
  new Set(
    all(selector).map(
      (one) => (one.matches('q') ? one : one.querySelector<HTMLElement>('[data-quote]'))?.dataset['speaker'],
    ),
  );

test('a speaker lets only those words stand out, all others stay', async () => {
  const drawn = all('[data-quote]').length;
  await press(chip('Rosalind'));
  expect(chip('Rosalind')?.getAttribute('aria-pressed')).toBe('true');
  expect(document.querySelector('.onrecord')?.classList).toContain('filtered');
  expect(speakersOf('[data-chosen]')).toEqual(new Set(['0']));
  expect(all('[data-quote]')).toHaveLength(drawn);

  await press(button('Show all'));
  expect(all('[data-chosen]')).toEqual([]);
  expect(chip('Rosalind')?.getAttribute('aria-pressed')).toBe('false');
});

test('the unclear are a speaker who says why', async () => {
  await press(chip('Unclear'));
  expect(speakersOf('[data-chosen]')).toEqual(new Set(['unclear']));
  expect(document.querySelector('.speakers-note')?.textContent).toBe(
    'The page does not say whose words these are.',
  );
});

test('j and k walk through the quotes of the one chosen, round the end', async () => {
  const own = all('[data-speaker="0"]').map((quote) => quote.dataset['quote']);
  expect(own.length).toBe(2);
  await press(chip('Rosalind'));
  await type('j');
  expect(focused()).toBe(own[0]);
  await type('j');
  expect(focused()).toBe(own[1]);
  await type('j');
  expect(focused()).toBe(own[0]);
  await type('k');
  expect(focused()).toBe(own[1]);
  await type('ㅓ', 'KeyJ');
  expect(focused(), 'the key j of a Korean layout').toBe(own[0]);
});

test('a button leaves the focus where it is, and says where one got to', async () => {
  const next = button('Next quote');
  next?.focus();
  await press(next);
  expect(document.activeElement).toBe(next);
  expect(document.querySelector('[role=status].unseen')?.textContent).toContain(
    samples.seeds.quotes[0]?.text,
  );
  expect(document.querySelector('[data-current]')?.getAttribute('data-quote')).toBe('0');
});

test('the dock says who and how the page tells, and hands over the quote', async () => {
  await type('j');
  const quote = samples.seeds.quotes[0];
  expect(document.querySelector('.dock')?.textContent).toContain('Rosalind Achterberg, head librarian');
  expect(document.querySelector('.dock')?.textContent).toContain(quote?.evidence);
  await press(button('Copy quote'));
  expect(copyQuote.mock.calls[0]?.[0]).toBe(0);
});

test('Escape first leaves the quote, and only then is free for who closes the reader', async () => {
  await type('j');
  expect((await type('Escape')).defaultPrevented).toBe(true);
  expect(document.querySelector('.dock')).toBeNull();
  expect((await type('Escape')).defaultPrevented).toBe(false);
});

test('keys with a modifier stay the browser’s', async () => {
  const event = new KeyboardEvent('keydown', { key: 'j', ctrlKey: true, cancelable: true });
  document.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});

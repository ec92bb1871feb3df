// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import type { Article } from '../article';
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

const draw = (article: Article) =>
  act(() =>
    render(
      <Reader
        key={article.url}
        article={article}
        words={words}
        locale="en"
        place="tab"
        listen={listen}
        quoteActions={[{ id: 'copyQuote', run: copyQuote }]}
      />,
      document.body,
    ),
  );

beforeEach(async () => {
  Element.prototype.scrollIntoView = () => {};
  await draw(samples.seeds);
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
  expect(copyQuote.mock.calls[0]?.[0]).toEqual(quote);
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

test('j and k stop at turns and at the quotes in them; a turn takes the focus and the dock says whose it is', async () => {
  await draw(samples.nightBus);
  const { parts, quotes } = samples.nightBus;
  const stops = parts.flatMap(({ speaker }, part) => [
    ...(speaker === null ? [] : [`turn ${part}`]),
    ...quotes.flatMap(({ at }, quote) => (at.part === part ? [`quote ${quote}`] : [])),
  ]);
  const at = () => {
    const { quote, turn } = (document.activeElement as HTMLElement).dataset;
    return quote ? `quote ${quote}` : `turn ${turn}`;
  };
  const seen: string[] = [];
  for (const _ of stops) {
    await type('j');
    seen.push(at());
    expect(document.querySelector('[data-current]')).toBe(document.activeElement);
  }
  expect(seen).toEqual(stops);
  expect(seen.filter((stop) => stop.startsWith('turn')).length).toBeGreaterThan(3);
  expect(seen.some((stop) => stop.startsWith('quote'))).toBe(true);
  await type('j');
  expect(at(), 'round the end').toBe(stops[0]);
  await type('k');
  expect(at()).toBe(stops.at(-1));

  await draw(samples.lockKeeper);
  await type('j');
  const dock = document.querySelector('.dock');
  expect(dock?.getAttribute('aria-label')).toBe('This turn');
  expect(dock?.querySelector('.dock-who')?.textContent?.trim()).toBe('Ines Corrigan, Host');
  await press(button('Copy quote'));
  const [said] = copyQuote.mock.calls.at(-1) ?? [];
  const part = samples.lockKeeper.parts.findIndex(({ speaker }) => speaker !== null);
  expect(said).toMatchObject({ speaker: samples.lockKeeper.parts[part]?.speaker, at: { part, start: 0 } });
  expect(button('Next quote or turn')).toBeDefined();
});

test('the one chosen keeps their turns, the others fade; from another turn j goes on to the next of theirs', async () => {
  await draw(samples.lockKeeper);
  await type('j');
  await type('j');
  await type('j');
  await press(chip('Beata'));
  expect(all('[data-chosen]').map((part) => part.dataset['turn'])).toEqual(['5']);
  expect(all('[data-turn]')).toHaveLength(7);
  await type('j');
  expect((document.activeElement as HTMLElement).dataset['turn']).toBe('5');
  await press(chip('Wat'));
  await type('k');
  expect((document.activeElement as HTMLElement).dataset['turn']).toBe('4');
  await press(button('Next quote or turn'));
  expect(document.querySelector('[role=status].unseen')?.textContent).toBe(
    'Wat Tolland, lock keeper. I did not. I would have written more neatly.',
  );
});

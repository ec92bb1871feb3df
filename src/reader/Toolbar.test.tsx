// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { StateView } from './StateView';
import { startSettings } from './settings';
import { Toolbar } from './Toolbar';
import { wordsFrom } from './words';

const words = wordsFrom(en);

test('controls have names, say whether they are pressed, and hand over the click itself', () => {
  const run = vi.fn();
  const ground = document.createElement('div');
  const actions = [
    { id: 'readerView', pressed: true, run },
    { id: 'close', run },
  ] as const;
  render(<Toolbar actions={[...actions]} words={words} notice={null} />, ground);
  const [view, close] = ground.querySelectorAll('button');
  expect([view?.textContent, view?.getAttribute('aria-pressed')]).toEqual(['Reader view', 'true']);
  expect([close?.getAttribute('aria-label'), close?.getAttribute('aria-pressed')]).toEqual(['Close', null]);
  view?.click();
  expect(run.mock.calls[0]?.[0]).toBeInstanceOf(MouseEvent);
});

test('a state has the theme and the type that were chosen', () => {
  const ground = document.createElement('div');
  const settings = { ...startSettings, theme: 'dark', font: 'sans' } as const;
  render(<StateView state="none" words={words} settings={settings} />, ground);
  expect(ground.querySelector('.state')?.className).toBe('onrecord state theme-dark font-sans');
});

test('the live region is there before the notice, so that the notice is heard', () => {
  const ground = document.createElement('div');
  render(<Toolbar actions={[]} words={words} notice={null} />, ground);
  const region = ground.querySelector('[aria-live=polite]');
  expect(region?.textContent).toBe('');
  render(<Toolbar actions={[]} words={words} notice={{ text: 'Copied' }} />, ground);
  expect(ground.querySelector('[aria-live=polite]')).toBe(region);
  expect(region?.textContent).toBe('Copied');
});

test.each(['reading', 'loading', 'none', 'restricted', 'failed', 'gone'] as const)(
  'the state %s is told',
  (state) => {
    const ground = document.createElement('div');
    const retry = vi.fn();
    render(<StateView state={state} words={words} actions={[{ id: 'tryAgain', run: retry }]} />, ground);
    expect(ground.querySelector('[role=status] h1')?.textContent).not.toBe('');
    ground.querySelector('button')?.click();
    expect(retry).toHaveBeenCalledOnce();
  },
);

test('the same notice after another press is a new one, and a mere redraw is not', () => {
  const ground = document.createElement('div');
  const draw = (notice: { text: string }) => {
    render(<Toolbar actions={[]} words={words} notice={notice} />, ground);
    return ground.querySelector('[aria-live] span');
  };
  const first = { text: 'Copied' };
  const shown = draw(first);
  expect(draw(first)).toBe(shown);
  expect(draw({ text: 'Copied' })).not.toBe(shown);
});

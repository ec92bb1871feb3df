// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import type { Article } from '../../article';
import { Reader } from '../Reader';
import { samples } from '../samples';
import { wordsFrom } from '../words';
import { fakeSpeech, fakeVoice } from './fake-speech';

/** Effects that Preact put off still want their document. */
const PUT_OFF_MS = 100;
afterEach(async () => {
  render(null, document.body);
  await new Promise((done) => setTimeout(done, PUT_OFF_MS));
});

const words = wordsFrom(en);
/** Drawing waits for the machine; so does a test. */
const soon = (holds: () => void) => vi.waitFor(holds, { timeout: 10_000, interval: 20 });
const button = (name: string) =>
  document.querySelector<HTMLElement>(`.dock-aloud [aria-label="${name}"]`) ?? expect.fail(`no ${name}`);
const spoken = () => [...document.querySelectorAll('.spoken')].map((one) => one.textContent).join('');
const told = () => document.querySelector('.dock-aloud [role=status]')?.textContent;

function open(fake: ReturnType<typeof fakeSpeech>, article: Article = samples.ferry) {
  Element.prototype.scrollIntoView = () => {};
  window.matchMedia = () => ({ matches: true }) as MediaQueryList;
  render(
    <Reader article={article} words={words} locale="en" place="tab" speech={fake.speech} startsAloud />,
    document.body,
  );
}

test('the sentence being read is marked, and only it, and the text stays as it is', async () => {
  const fake = fakeSpeech();
  open(fake);
  const before = document.querySelector('article')?.textContent;
  await soon(() => expect(spoken()).toBe(samples.ferry.title));
  await fake.finish();
  await soon(() => expect(fake.texts().at(-1)).toBe(spoken()));
  const first = samples.ferry.parts[0]?.blocks[0];
  expect(first?.type === 'paragraph' && first.text.startsWith(spoken()) && spoken() !== '').toBe(true);
  expect(document.querySelector('article')?.textContent).toBe(before);
  button('Stop reading').click();
  await soon(() => expect([spoken(), document.querySelector('.dock-aloud')]).toEqual(['', null]));
});

test('pause, go on, step: the buttons say what they do', async () => {
  const fake = fakeSpeech();
  open(fake);
  await soon(() => button('Pause reading').click());
  await soon(() => button('Continue reading'));
  expect(spoken(), 'the place stays marked').toBe(samples.ferry.title);
  button('Next sentence').click();
  button('Continue reading').click();
  await soon(() => expect(fake.texts().at(-1)).toBe(spoken()));
  expect(document.querySelector('.sentence-count')?.textContent).toMatch(/^Sentence 2 of \d+$/);
});

test('without a voice for the language the control explains itself', async () => {
  const fake = fakeSpeech([fakeVoice('Anna', 'de-DE')]);
  open(fake);
  expect(told()).toBe('Looking for voices…');
  await soon(() => expect(told()).toMatch(/no voice for English/));
  expect(fake.said).toEqual([]);
});

test('voices that come late start what was asked for', async () => {
  const fake = fakeSpeech([]);
  open(fake);
  expect(fake.said).toEqual([]);
  await soon(() => {
    fake.find([fakeVoice('Late', 'en-GB')]);
    expect(fake.said[0]?.voice.id).toBe('Late');
  });
});

test('a voice of a server is marked, and silent until it is chosen', async () => {
  const fake = fakeSpeech([fakeVoice('Far', 'en', false)]);
  open(fake);
  await soon(() => expect(told()).toMatch(/would send the text to a server/));
  expect(fake.said).toEqual([]);
  document.querySelector('#onrecord-voice')?.dispatchEvent(new Event('beforetoggle')); // jsdom opens no popover
  await Promise.resolve();
  const [choice] = document.querySelectorAll<HTMLSelectElement>('#onrecord-voice select');
  expect([...(choice?.options ?? [])].map(({ text }) => text)).toEqual([
    'Choose…',
    'Far (sends the text away)',
  ]);
  if (choice) choice.value = 'Far';
  choice?.dispatchEvent(new Event('change', { bubbles: true }));
  await soon(() => expect(fake.said[0]?.voice.id).toBe('Far'));
  expect(document.querySelector('#onrecord-voice .quiet')?.textContent).toMatch(/leaves this computer/);
});

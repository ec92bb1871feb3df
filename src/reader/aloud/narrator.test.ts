import { expect, test, vi } from 'vitest';
import { fakeSpeech, fakeVoice } from './fake-speech';
import { narrator } from './narrator';

const line = (text: string, cue: string | null = null) => ({
  place: text,
  span: { start: 0, end: text.length },
  runs: [{ text, isQuote: false }],
  cue,
});
const lines = [line('One.'), line('Two.', 'Ann'), line('Three.')];

function set(voice = fakeVoice('Test')) {
  const fake = fakeSpeech();
  let cast = { teller: voice, quoter: voice, rate: 1 };
  const changed = vi.fn();
  const own = narrator(lines, fake.speech, () => cast, changed);
  return { ...fake, own, changed, recast: (rate: number) => (cast = { ...cast, rate }) };
}

test('reads line after line, cues first, and is idle at the start again after the last', async () => {
  const { own, texts, finish } = set();
  own.play();
  for (const _ of [1, 2, 3, 4]) await finish();
  expect(texts()).toEqual(['One.', 'Ann:', 'Two.', 'Three.']);
  expect([own.state(), own.line()]).toEqual(['idle', 0]);
});

test('a pause ends the utterance, and going on says the sentence again from its start', async () => {
  const { own, texts, finish } = set();
  own.play();
  await finish();
  own.pause();
  await finish('ended'); // an engine that still reports the end of what was stopped
  expect([own.state(), own.line()]).toEqual(['paused', 1]);
  own.play();
  expect(texts()).toEqual(['One.', 'Ann:', 'Ann:']);
});

test('a press on a sentence reads from there, whatever was being read', async () => {
  const { own, texts, finish } = set();
  own.play();
  own.play(2);
  await finish();
  expect(texts()).toEqual(['One.', 'Three.']);
  expect(own.state()).toBe('idle');
});

test('steps stay within the article, and start nothing that was silent', () => {
  const { own, said } = set();
  own.move(-1);
  own.move(1);
  own.move(1);
  own.move(1);
  expect([own.line(), own.state(), said.length]).toEqual([2, 'paused', 0]);
});

test('another speed says the running sentence again at that speed', () => {
  const { own, said, recast } = set();
  own.play();
  recast(2);
  own.recast();
  expect(said.map(({ rate }) => rate)).toEqual([1, 2]);
});

test.each([
  ['refused', 'refused'],
  ['failed', 'failed'],
  ['stopped', 'paused'],
] as const)('what is %s by the browser leaves it %s', async (outcome, state) => {
  const { own, finish } = set();
  own.play(1);
  await finish(outcome);
  expect([own.state(), own.line()]).toEqual([state, 1]);
});

test('every change is told, the line with it', async () => {
  const { own, changed, finish } = set();
  own.play();
  expect(changed).toHaveBeenCalledTimes(1);
  await finish();
  expect(changed).toHaveBeenCalledTimes(2);
  own.end();
  expect([own.state(), own.line()]).toEqual(['idle', 0]);
});

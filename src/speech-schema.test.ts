import { expect, test } from 'vitest';
import { startChoices } from './reader/aloud/speech';
import { speechChoicesFrom } from './speech-schema';

test('what was chosen comes back, and nothing unknown with it', () => {
  expect(speechChoicesFrom({ speed: 1.5, voices: { ko: 'x' }, more: 1 })).toEqual({
    speed: 1.5,
    voices: { ko: 'x' },
  });
});

test.each([undefined, null, 'fast', [], { speed: 99, voices: 'x' }, { speed: 1, voices: { ko: 3 } }])(
  '%j is nothing of ours',
  (stored) => expect(speechChoicesFrom(stored)).toEqual(startChoices),
);

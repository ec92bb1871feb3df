import { type Outcome, type Speech, startChoices, type Utterance, type Voice } from './speech';

/** A voice of no machine, for tests and the gallery. */
export const fakeVoice = (id: string, language = 'en', isLocal = true): Voice => ({
  id,
  name: id,
  language,
  isLocal,
  isDefault: false,
});

/** Speech without a sound: what is said is written down, and ends when the test says so. */
export function fakeSpeech(voices: Voice[] = [fakeVoice('Test', 'en'), fakeVoice('시험', 'ko')]) {
  const said: Utterance[] = [];
  const hearers = new Set<() => void>();
  let settle: ((outcome: Outcome) => void) | null = null;
  const speech: Speech & { chosen: Speech['chosen'] } = {
    chosen: startChoices,
    choose(choices) {
      speech.chosen = choices;
    },
    voices: () => voices,
    onVoices(changed) {
      hearers.add(changed);
      return () => hearers.delete(changed);
    },
    say(utterance) {
      said.push(utterance);
      return new Promise((done) => {
        settle = done;
      });
    },
    stop: () => settle?.('stopped'),
  };
  return {
    speech,
    said,
    texts: () => said.map(({ text }) => text),
    /** Lets the last utterance come to its end, or go another way. */
    async finish(outcome: Outcome = 'ended') {
      settle?.(outcome);
      await new Promise((done) => setTimeout(done));
    },
    find(found: Voice[]) {
      voices.splice(0, voices.length, ...found);
      for (const hear of hearers) hear();
    },
  };
}

import type { Outcome, Speech, SpeechChoices, Utterance, Voice } from '../reader/aloud/speech';

/** Between `cancel` and `speak`, in milliseconds: some engines drop what is said in the same breath. */
const BREATH_MS = 20;

const outcomes: Record<string, Outcome> = {
  'not-allowed': 'refused',
  canceled: 'stopped',
  interrupted: 'stopped',
};

/**
 * The browser's own voices. Whether one of them speaks here or on a server it says itself (`localService`); the
 * reader takes only local ones unless told otherwise.
 */
export function browserSpeech(chosen: SpeechChoices, keep: (choices: SpeechChoices) => void): Speech {
  const engine = window.speechSynthesis;
  let saying: { utterance: SpeechSynthesisUtterance; stop(): void } | null = null; // held, or it may be swept away
  let turn = 0;
  const speech: Speech = {
    chosen,
    choose(choices) {
      speech.chosen = choices;
      keep(choices);
    },
    voices: () => engine.getVoices().map(voiceOf),
    onVoices(changed) {
      engine.addEventListener('voiceschanged', changed);
      return () => engine.removeEventListener('voiceschanged', changed);
    },
    async say(wanted) {
      speech.stop();
      const mine = turn;
      await new Promise((done) => setTimeout(done, BREATH_MS));
      if (mine !== turn) return 'stopped';
      const voice = engine.getVoices().find(({ voiceURI }) => voiceURI === wanted.voice.id);
      if (!voice) return 'failed'; // without one the browser would take any, one of a server too
      return new Promise((settle) => {
        const utterance = utteranceOf(voice, wanted);
        const settled = (outcome: Outcome) => {
          if (saying?.utterance === utterance) saying = null;
          settle(outcome);
        };
        saying = { utterance, stop: () => settled('stopped') };
        utterance.addEventListener('end', () => settled('ended'));
        utterance.addEventListener('error', ({ error }) => settled(outcomes[error] ?? 'failed'));
        engine.resume(); // whoever paused it before us
        engine.speak(utterance);
      });
    },
    stop() {
      turn += 1;
      if (!saying) return; // what others say here is theirs
      saying.stop();
      engine.cancel();
    },
  };
  return speech;
}

const voiceOf = ({
  voiceURI,
  name,
  lang,
  localService,
  default: isDefault,
}: SpeechSynthesisVoice): Voice => ({
  id: voiceURI,
  name,
  language: lang,
  isLocal: localService,
  isDefault,
});

function utteranceOf(voice: SpeechSynthesisVoice, { text, rate, pitch }: Utterance) {
  const utterance = new SpeechSynthesisUtterance(text);
  return Object.assign(utterance, { voice, lang: voice.lang, rate, pitch });
}

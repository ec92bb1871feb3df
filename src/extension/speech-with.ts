import type { Speech, SpeechChoices } from '../reader/aloud/speech';
import { browserSpeech } from './browser-speech';
import { keepSpeechChoices } from './speech-store';

/** The browser's voices with what was chosen; what is chosen from now on is kept. */
export const speechWith = (chosen: SpeechChoices): Speech =>
  browserSpeech(chosen, (choices) => void keepSpeechChoices(choices));

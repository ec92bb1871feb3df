import type { Language } from '../language';
import { attributions } from './attributions';
import { credits, markers, notSpeakers, staffWords } from './labels';
import { reporterIn } from './reporter-in';
import { isSpeaker, speakerOf } from './speaker-line';

/** English, as broadcasters and newspapers write it. */
export const en: Language = {
  code: 'en',
  markers,
  staffWords,
  credits,
  notSpeakers,
  isSpeaker,
  speakerOf,
  reporterIn,
  attributions,
};

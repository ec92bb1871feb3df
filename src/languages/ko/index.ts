import type { Language } from '../language';
import { attributions } from './attributions';
import { credits, markers, notSpeakers, staffWords } from './labels';
import { reporterIn } from './reporter-in';
import { isSpeaker, speakerOf } from './speaker-line';

/** Korean, as broadcasters and newspapers write it. */
export const ko: Language = {
  code: 'ko',
  markers,
  staffWords,
  credits,
  notSpeakers,
  isSpeaker,
  speakerOf,
  reporterIn,
  attributions,
};

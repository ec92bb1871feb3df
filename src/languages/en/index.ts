import type { Language } from '../language';
import { attributions } from './attributions';
import * as furniture from './furniture';
import { credits, markers, notSpeakers, staffWords } from './labels';
import { reporterIn } from './reporter-in';
import { isSpeaker, speakerOf } from './speaker-line';
import { stage, turnLabel } from './turn-label';

/** English, as broadcasters and newspapers write it. */
export const en: Language = {
  code: 'en',
  markers,
  staffWords,
  credits,
  furniture,
  notSpeakers,
  isSpeaker,
  speakerOf,
  reporterIn,
  turnLabel,
  stage,
  attributions,
};

import type { Language } from '../language';
import * as furniture from './furniture';
import { grammar } from './grammar';
import { guestIn } from './guest-in';
import { credits, markers, notSpeakers, staffWords } from './labels';
import { handover, reporterIn } from './reporter-in';
import { speakerBeside } from './speaker-beside';
import { isRole, isSpeaker, speakerOf } from './speaker-line';
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
  isRole,
  speakerOf,
  speakerBeside,
  reporterIn,
  handover,
  guestIn,
  turnLabel,
  stage,
  grammar,
};

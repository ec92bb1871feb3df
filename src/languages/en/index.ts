import type { Language } from '../language';
import { grammar } from './grammar';
import { guestIn } from './guest-in';
import { notSpeakers } from './labels';
import { handover, reporterIn } from './reporter-in';
import { signs } from './signs';
import { speakerBeside } from './speaker-beside';
import { isRole, speakerOf } from './speaker-line';
import { directions, stage, turnLabel } from './turn-label';

/** English, as broadcasters and newspapers write it. */
export const en: Language = {
  code: 'en',
  ...signs,
  notSpeakers,
  isRole,
  speakerOf,
  speakerBeside,
  reporterIn,
  handover,
  guestIn,
  turnLabel,
  stage,
  directions,
  grammar,
};

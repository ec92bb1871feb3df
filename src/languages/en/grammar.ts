import type { Grammar } from '../grammar';
import { alphabet, frames } from './attributions';
import { leadOf, subjectsOf } from './lead-of';
import { isNobodys, isTitle } from './not-quotes';
import { fullNames, hasRole, isBody, isPerson, mentionOf, pronounOf, roleIn } from './person-of';
import { isInner, subjectOf } from './subject-of';
import { unitsOf } from './units-of';

/** Who said what in English. */
export const grammar: Grammar = {
  hasSingles: false,
  dropsSubjects: false,
  unitsOf,
  alphabet,
  frames,
  isWho: (code) => 'NnMOh'.includes(code),
  subjectOf: (units, index) => subjectOf(units, index),
  isInner,
  leadOf,
  isNobodys,
  isTitle,
  isSpeech: () => true,
  mentionOf,
  fullNames,
  pronounOf,
  isPerson,
  isBody,
  subjectsOf,
  roleIn,
  hasRole,
};

import type { Grammar } from '../grammar';
import { alphabet, frames } from './attributions';
import { fullNames } from './full-names';
import { leadOf, subjectsOf } from './lead-of';
import { hasRole, isBody, isPerson, onlyHolder, onlyPerson, pronounOf, roleIn } from './mention-kind';
import { isNobodys, isTitle } from './not-quotes';
import { ROLE_NOUNS } from './nouns';
import { mentionOf } from './person-of';
import { isInner, pollBehind, subjectOf } from './subject-of';
import { unitsOf } from './units-of';

/** Who said what in English. */
export const grammar: Grammar = {
  hasSingles: false,
  dropsSubjects: false,
  unitsOf,
  alphabet,
  frames,
  isWho: (code) => 'NnMOh'.includes(code),
  subjectOf: (row, index) => pollBehind(row, subjectOf(row, index)),
  isInner,
  followOf: () => -1,
  leadOf: (units) => {
    const lead = units[0]?.code === 'M' && units.length < 3 ? 0 : leadOf(units);
    const { code = '', head = '' } = units[lead] ?? {};
    return ('NOM'.includes(code) && code) || /^(?:s?he|they|it)$/.test(head) || ROLE_NOUNS.has(head)
      ? lead
      : -1;
  },
  isNobodys,
  isAnybodys: () => false,
  isTitle,
  isSpeech: () => true,
  mentionOf,
  fullNames,
  pronounOf,
  onlyPerson,
  onlyHolder,
  isPerson,
  isBody,
  subjectsOf,
  roleIn,
  hasRole,
};

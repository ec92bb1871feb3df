import type { Grammar, Unit } from '../grammar';
import { alphabet, frames } from './attributions';
import { isNobodys, isSpeech } from './not-quotes';
import { fullNames, mentionOf } from './person-of';
import { unitsOf } from './units-of';

/** The last topic or subject that can speak in the last sentence. */
function leadOf(units: readonly Unit[]): number {
  let end = units.length - 1;
  while (end >= 0 && units[end]?.code === '.') end--;
  const start = units.findLastIndex(({ code }, at) => at < end && code === '.') + 1;
  const topic = units.findIndex(({ code }, at) => at >= start && at <= end && code === 'T');
  return topic >= 0 ? topic : units.findIndex(({ code }, at) => at >= start && at <= end && code === 'J');
}

/** Who said what in Korean. */
export const grammar: Grammar = {
  hasSingles: true,
  dropsSubjects: true,
  unitsOf,
  alphabet,
  frames,
  isWho: (code) => 'TJtjlgshHk'.includes(code),
  subjectOf: () => -1,
  isInner: () => false,
  leadOf,
  isNobodys,
  isTitle: () => false,
  isSpeech,
  mentionOf,
  fullNames,
  pronounOf: () => null,
  isPerson: ({ name, family, title }) => name !== null || family !== null || title !== null,
  isBody: () => true,
  subjectsOf: (units) => units.flatMap(({ code }, at) => ('TJ'.includes(code) ? [at] : [])),
  roleIn: ({ name, family, label }) =>
    name === null && family === null && !label.includes(' ') ? label : null,
  hasRole: (title, noun) => title.endsWith(noun),
};

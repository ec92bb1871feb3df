import type { Grammar, Unit } from '../grammar';
import { alphabet, frames } from './attributions';
import { fullNames } from './full-names';
import { isAnybodys, isNobodys, isSpeech } from './not-quotes';
import { MASKED, mentionOf } from './person-of';
import { unitsOf } from './units-of';

/** The last topic or subject that can speak in the last sentence. */
function leadOf(units: readonly Unit[]): number {
  let end = units.length - 1;
  while (end >= 0 && units[end]?.code === '.') end--;
  const start = units.findLastIndex(({ code }, at) => at < end && code === '.') + 1;
  const first = (wanted: string) =>
    units.findIndex(
      ({ code }, at) =>
        at >= start && at <= end && code === wanted && !(wanted === 'J' && units[at + 1]?.code === 'm'), // "6명이 숨진 …"
    );
  const subject = [first('T'), first('J')].find((at) => at >= 0) ?? -1;
  const owner = first('g');
  return subject < 0 && units[owner + 1]?.code === 'w' ? owner : subject; // "오 시장의 설명은 이렇다."
}

/** Who a paragraph gives the words before it to: "표가람 감독의 말이다."; before no other words also "… 감독은 이렇게 말했다." */
function followOf(units: readonly Unit[], leadsOn: boolean): number {
  const stop = units.findIndex(({ code }) => code === '.');
  const sentence = units.slice(0, stop < 0 ? units.length : stop);
  const [near, last] = sentence.slice(-2);
  if (!near || !last || sentence.some(({ code }) => code === 'q')) return -1;
  if (near.code === 'g' && last.code === 'w' && /다$/.test(last.head)) return sentence.length - 2;
  const isSo = /^이(?:렇게|같이)$/.test(near.head) && last.code === 'v';
  return isSo && !leadsOn ? leadOf(sentence) : -1;
}

/** Who said what in Korean. */
export const grammar: Grammar = {
  hasSingles: true,
  dropsSubjects: true,
  unitsOf,
  alphabet,
  frames,
  isWho: (code) => 'TJtjlgsihHk'.includes(code),
  subjectOf: () => -1,
  isInner: () => false,
  leadOf,
  followOf,
  isNobodys,
  isAnybodys,
  isTitle: () => false,
  isSpeech,
  mentionOf,
  fullNames,
  pronounOf: () => null,
  onlyPerson: () => null,
  onlyHolder: () => null,
  isPerson: ({ name, family, title, label }) => (name ?? family ?? title) !== null || MASKED.test(label),
  isBody: () => true,
  subjectsOf: (units) => units.flatMap(({ code }, at) => ('TJ'.includes(code) ? [at] : [])),
  roleIn: ({ name, family, label }) =>
    name === null && family === null && !label.includes(' ') ? label : null,
  hasRole: (title, noun) => title.endsWith(noun),
};

import type { Unit } from '../grammar';
import { bare, isFullName, isTitle } from './names';
import { isJoining, isOutside } from './particles';
import { isDepartment, isNameBefore } from './person-of';

/** How many words of a phrase may stand before the one with the particle. */
export const LONGEST_PHRASE = 7;

/** Where the noun phrase begins whose last word starts at `start`: back over words that carry no other particle. */
export function phraseStart(units: readonly Unit[], start: number, last: string): number {
  let from = start;
  let next = last;
  for (let index = units.length - 1; index >= Math.max(0, units.length - LONGEST_PHRASE); index--) {
    const unit = units[index];
    if (!unit || (unit.head === '한' && /[을를도]$/.test(units[index - 1]?.head ?? ''))) break;
    const isName = isFullName(unit.head);
    const isBank = /^[산한]은$/.test(unit.head) && isTitle(bare(next));
    const isPlain = isBank || ('ng'.includes(unit.code) && (isName || !isOutside(unit.head)));
    const isHidden =
      'TJtjm'.includes(unit.code) &&
      ((isName && unit.code !== 'm' && unit.end - unit.start === 2) ||
        isNameBefore(unit.head, next, unit.code === 'm')); // 이종은, not 이종 + 은
    const isFor = units[unit.head === '위한' ? index : index + 1]?.head === '위한'; // "국가온 바다를 위한 모임 대표"
    const isWithin =
      (unit.code === 'n' && isFullName(units[index - 1]?.head ?? '') && joins(unit.head)) ||
      (isFor && units.slice(Math.max(0, index - 4), index).some(({ head }) => isFullName(head)));
    if (!isPlain && !isHidden && !isWithin && !isDepartment(unit.head, next)) break;
    from = unit.start;
    next = unit.head;
  }
  return from;
}

/** What may stand between a name and its title: "당시", "전", "바다와" of a body's name. */
const joins = (word: string): boolean => word === '당시' || isJoining(word);

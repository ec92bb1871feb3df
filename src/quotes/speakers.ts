import type { Speaker } from '../article';
import type { Spoken } from '../languages/language';

/** The people of one page while they are found: every one once, in order of first appearance. */
export interface Cast {
  speakers: Speaker[];
  /** The index of a speaker, new or known; what a later label adds to a known person is kept. */
  indexOf(spoken: Spoken, staff: boolean): number;
}

/** Letters and digits alone; \p{L} would cost a millisecond to compile. */
const letters = (text: string): string => text.toLowerCase().replace(/[\s!-/:-@[-`{-~‐-›·「-』]+/g, '');

/** Korean forms of address behind a name; "김모 씨" and "김모씨" are one person. */
const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/);

/** Starts the cast of one page. Names are keys of nothing but a comparison, never of an object. */
export function castOf(): Cast {
  const speakers: Speaker[] = [];
  return {
    speakers,
    indexOf(spoken, staff) {
      const known = speakers.findIndex((speaker) => isSame(speaker, spoken, speakers));
      const speaker = speakers[known];
      if (!speaker) return speakers.push({ ...spoken, staff }) - 1;
      speaker.title ??= spoken.title;
      speaker.affiliation ??= spoken.affiliation;
      speaker.staff ||= staff;
      return known;
    },
  };
}

function isSame(speaker: Speaker, spoken: Spoken, all: readonly Speaker[]): boolean {
  if (speaker.name === null || spoken.name === null) {
    return speaker.name === null && spoken.name === null && letters(speaker.label) === letters(spoken.label);
  }
  if (letters(speaker.name) === letters(spoken.name)) return true;
  return isShortFor(spoken.name, speaker.name, all);
}

/** A family name alone is the one person with that name; two of one name stay apart. */
function isShortFor(short: string, full: string, all: readonly Speaker[]): boolean {
  const words = wordsOf(full);
  const given = wordsOf(short);
  if (given.length !== 1 || words.length < 2) return false;
  const isHangul = /\p{Script=Hangul}/u.test(full);
  const fits = (name: string) =>
    !isHangul && (wordsOf(name).at(-1) === given[0] || (/-/.test(name) && wordsOf(name)[0] === given[0]));
  return (
    fits(full) &&
    all.filter(({ name }) => name !== null && wordsOf(name).length > 1 && fits(name)).length === 1
  );
}

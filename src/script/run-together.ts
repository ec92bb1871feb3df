import type { Language } from '../languages/language';
import { asideMarkerOf, markerOf } from '../languages/markers';
import { labelledLine } from './label-line';

/** A bracket at the start of a line or behind the end of a sentence, closed on the same line. */
const BRACKET =
  /(?<=^|[.?!…,"”’\])}다요]\s?)(?:\([가-힣]{2,4}\)|\[[^[\]]{1,600}\]|<[^<>]{1,40}>|〈[^〈〉]{1,40}〉|【[^【】]{1,40}】|◀[^◀▶]{1,40}▶)/g;

/** The words behind a sound's marker, in marks, with their label: "[녹취] 이름(직함) : "…"". */
const SOUND = /^\s*[^"“”[\]]{0,60}["“][^"“”]{1,600}["”]\s*/;

/** What copies print in one line, cut before its markers and around the words that stand in brackets with their label. */
export function withoutRuns(line: string, language: Language, languages: readonly Language[]): string[] {
  if (!/[[<〈【◀(]/.test(line)) return [line]; // as most lines are
  const cuts = new Set<number>();
  for (const { 0: bracket, index } of line.matchAll(BRACKET)) {
    const end = index + bracket.length;
    const marker = markerOf(bracket, languages) ?? asideMarkerOf(bracket, languages);
    const labelled = marker ? null : labelledLine(bracket.slice(1, -1), language);
    const words = marker?.kind === 'sound' ? SOUND.exec(line.slice(end, end + 700)) : null;
    if (words) cuts.add(end + words[0].length);
    if (words || (marker && marker.kind !== 'sound')) cuts.add(index);
    if (/^\[["“]/.test(bracket) || (labelled?.words && isSomebody(labelled.label, language)))
      cuts.add(index).add(end);
  }
  const ends = [...cuts].filter((cut) => cut > 0 && cut < line.length).sort((a, b) => a - b);
  return [0, ...ends].map((from, at) => line.slice(from, ends[at]).trim()).filter(Boolean);
}

const isSomebody = (label: string, language: Language): boolean =>
  language.isRole(label) || language.speakerOf(label).name !== null;

import type { Language } from '../languages/language';
import { markerOf } from '../languages/markers';
import { type BiteContext, bitesOf, type FoundBites, wordsFrom } from './bite-words';
import { isSlashLabel, labelledLine, labelThenWords } from './label-line';
import { opensQuote } from './marks';

/** Agencies say in which language somebody spoke: "SOUNDBITE: (Spanish) Name, Role:". */
const SPOKEN_IN = /^\(\p{Lu}[\p{L} ]{3,}\) (?=\p{Lu})/u;

/** "(SOUNDBITE) (English) NAME, ROLE, SAYING: …": the verb is none of the label. */
const SAYING = /,? SAYING ?:/;

/** Words below their label in square brackets instead of marks: a sentence, and no label. */
const BRACKETED = /^\[([^[\]]{4,}[.!?…])\]$/s;

/** A line of Korean that names nobody and says nobody's trade goes on with the story: the sound has lost its words. */
const isNarration = (text: string, language: Language): boolean =>
  /[가-힣]/.test(text) &&
  !isSlashLabel(text, language) &&
  !language.isRole(text) &&
  (text.includes(',') || language.speakerOf(text).name === null);

/**
 * The words that a sound marker announces ("<녹취>", "[Soundbite]", "▶ 인터뷰 :"): behind it or on the next line, with
 * or without a label of their own. A label without words gives no bite; null when the marker announces nothing.
 */
export function soundAt(context: BiteContext, at: number, rest: string): FoundBites | null {
  const next = context.items[at + 1];
  const base = rest ? at : at + 1;
  const text = (rest || (next?.type === 'line' ? next.text : '')).replace(SPOKEN_IN, '').replace(SAYING, ':');
  if (!text || (!rest && markerOf(text, context.languages))) return null;
  const below = context.items[base + 1];
  const isOver = below?.type === 'line' && !below.head && opensQuote(below.text); // whatever stands over marks is a label
  const isAside = below?.type === 'line' && below.text.startsWith('(');
  const shifted = (found: FoundBites): FoundBites => ({ ...found, used: found.used + base - at });
  if (
    opensQuote(text) ||
    (!isOver && text.startsWith('(') && /\)$/.test(text) && !labelledLine(text, context.language))
  ) {
    return shifted(wordsFrom(context, base, null, text));
  }
  const row = labelThenWords(text, context.language);
  if (row) return shifted(wordsFrom(context, base, row.label, row.words));
  const labelled = labelledLine(text, context.language);
  if (labelled) return shifted(wordsFrom(context, base, labelled.label, labelled.words));
  const isLabel =
    isOver ||
    (context.language.isSpeaker(text) &&
      !/[.?!…]$/.test(text.replace(/\b\p{Lu}\p{L}{0,40}\.$/u, '')) &&
      !(context.inPackage && !rest && !isAside && isNarration(text, context.language)));
  if (!isLabel) return rest ? shifted(wordsFrom(context, base, null, text)) : null;
  const inBrackets =
    below?.type === 'line' && !markerOf(below.text, context.languages) && BRACKETED.exec(below.text);
  if (inBrackets && !labelledLine(inBrackets[1] ?? '', context.language))
    return { bites: bitesOf(text, inBrackets[1] ?? ''), used: base - at + 2 };
  const isBelow = below?.type === 'line' && !below.head && !context.inlineSounds;
  const hasWords = below?.type === 'line' && (opensQuote(below.text) || isAside || isBelow);
  const label = text.replace(/^\((.+)\)$/, '$1');
  return hasWords ? shifted(wordsFrom(context, base, label, '')) : { bites: [], used: base - at + 1 };
}

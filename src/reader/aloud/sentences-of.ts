import { afterClock, beforeName, beforeNumber, koreanQuotatives, mayEnd, starters } from './abbreviations';

/** A stretch of a text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** How much before and after a border decides about it, in characters; it keeps the time linear. */
const REACH = 40;

/**
 * The sentences of a text, without the space around them, one at a time: some texts are very long. `Intl.Segmenter` finds the places, tables mend them: it
 * knows no abbreviation, and it parts a Korean quotation from the words that carry it.
 */
export function* sentencesOf(text: string, language: string): Generator<Span> {
  let open = 0;
  let last = 0;
  for (const { index } of segmenterOf(language).segment(text)) {
    const before = text.slice(Math.max(last, index - REACH), index);
    if (index > open && !goesOn(before, text.slice(index, index + REACH), last === open)) {
      yield* sounding(text, { start: open, end: index });
      open = index;
    }
    last = index;
  }
  yield* sounding(text, { start: open, end: text.length });
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? newSegmenter(language);
  segmenters.set(language, known);
  return known;
}

function newSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' }); // a page can claim any language
  }
}

const lastWord = /(?:^|[\s("“‘'[])((?:\p{L}\.)*[\p{L}\p{N}]+)\.\s*$/u;
const closed = /["”’'」』》〉)\]]\s*$/;
const attachedHangul = /^\p{Script=Hangul}/u;
const clock = /^[ap]\.m$/;

/** Whether the sentence goes on over a border: what stands before it since the last one, and what comes after. */
function goesOn(before: string, after: string, isFirst: boolean): boolean {
  if (before.slice(before.trimEnd().length).includes('\n')) return false;
  const isApart = /\s$/.test(before);
  if (closed.test(before)) {
    if (/^\p{Ll}/u.test(after)) return true; // "Really?" she asked
    return isApart ? koreanQuotatives.test(after) : attachedHangul.test(after);
  }
  if (/^["”’」』》)\]]/.test(after) && !isApart) return true;
  const word = lastWord.exec(before)?.[1];
  if (word === undefined) return false;
  const next = /^["“‘'(]?([\p{L}\p{N}]+)/u.exec(after)?.[1] ?? '';
  const isNumber = /^\p{N}/u.test(next);
  if (isFirst && /^\d{1,3}$/.test(word) && before.trim() === `${word}.`) return true; // "1. The first point"
  if (beforeName.has(word) || beforeName.has(word.toLowerCase())) return true;
  if (beforeNumber.has(word)) return isNumber;
  if (clock.test(word)) return afterClock.test(after);
  const isInitials = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && (word.includes('.') || word !== 'I');
  return (isInitials || mayEnd.has(word)) && !starters.has(next) && next !== '' && !isNumber;
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** A span without the space around it; nothing when no letter or digit stands in it. */
function* sounding(text: string, span: Span): Generator<Span> {
  const inner = trimmed(text, span);
  if (/[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end))) yield inner;
}

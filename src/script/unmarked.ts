import type { Language } from '../languages/language';
import type { Item } from './items';
import { isSlashLabel, isTitledName, labelledLine } from './label-line';
import { opensQuote } from './marks';
import { otherSignsOf, turnAt } from './turns';

/** Introductions are short: a hand-over further down is a sentence of the story. */
const LEAD_LIMIT = 8;

/** Fewest labelled lines that make a page without markers a script. */
const LEAST_LABELS = 2;

/**
 * Whether a page without part markers is a script all the same: labels in front of words, twice or more, or once with a
 * line that hands over to a reporter; or that line, and a sign-off.
 */
export function isUnmarkedScript(items: readonly Item[], language: Language): boolean {
  const labels = items.filter(
    (item, at) => item.type === 'line' && isLabelled(items, at, item.text, language),
  ).length;
  if (labels >= LEAST_LABELS) return true;
  if (
    otherSignsOf(
      items.flatMap((item) => (item.type === 'line' ? [item.text] : [])),
      language,
    )
  )
    return true;
  const handover = handoverAt(items, language);
  const signsOff = items
    .slice(-3)
    .some((item) => item.type === 'line' && language.reporterIn(item.text) !== null);
  return handover >= 0 && handover < items.length - 3 && (labels > 0 || signsOff);
}

function isLabelled(items: readonly Item[], at: number, text: string, language: Language): boolean {
  const next = items[at + 1];
  if (/^[◇◆▷▶].*[.?!…)"”]$/s.test(text) && turnAt(text, language, [language])) return true;
  const isOver = next?.type === 'line' && !next.head;
  const bracketed = /^\[(.+)\]$/.exec(text)?.[1] ?? '';
  const isLabel = bracketed ? language.isSpeaker(bracketed) : isTitledName(text, language);
  if (isLabel && isOver && opensQuote(next.text)) return true;
  if (bracketed && labelledLine(bracketed, language)?.words) return true;
  if (bracketed && isOver && isSlashLabel(bracketed, language))
    return language.speakerOf(bracketed).name !== null;
  if (isSlashLabel(text, language)) return next?.type === 'line' && (opensQuote(next.text) || !next.head);
  const labelled = labelledLine(text, language);
  return labelled !== null && labelled.words !== '' && /\)$/.test(labelled.label);
}

/** Where the introduction of an unmarked script ends: at the line that hands over; -1 when none does. */
export function handoverAt(items: readonly Item[], language: Language): number {
  const at = items.findIndex((item) => item.type === 'line' && language.handover.test(item.text));
  return at >= 0 && at < LEAD_LIMIT && at < items.length - 1 ? at : -1;
}

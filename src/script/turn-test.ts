import type { Language, TurnLabel } from '../languages/language';
import type { Item } from './items';
import { nameKey } from './spoken';

/** Fewest labels in capitals, and fewest in ordinary letters, that make a text a transcript. */
const LEAST_CAPITALS = 3;
const LEAST_MIXED = 4;

/** Whether a label opens a turn on this page. */
export type IsTurn = (label: TurnLabel) => boolean;

/** The label of a line; in parliament's reports a heading of its own names who speaks below it. */
export function labelOf(item: Item, language: Language): TurnLabel | null {
  if (!('text' in item)) return null;
  const label = language.turnLabel(item.text);
  if (label || item.type !== 'heading' || language.speakerOf(item.text).name === null) return label;
  return { label: item.text, rest: '', style: 'heading', isStaff: false };
}

/** What opens turns here: capitals, or names of several words or that come back; null when too few labels do. */
export function turnTest(labels: readonly (TurnLabel | null)[]): IsTurn | null {
  const found = labels.filter((label) => label !== null);
  const capitals = found.filter(({ style }) => style === 'capitals' || style === 'question');
  if (capitals.length >= LEAST_CAPITALS && capitals.length * 12 >= labels.length)
    return ({ style }) => style === 'capitals' || style === 'question';
  const names = found.map(({ label }) => nameKey(label));
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const isSitting = found.filter(({ style, label }) => style === 'heading' && label.includes('(')).length > 1;
  const isTalk =
    found.length >= (isSitting ? LEAST_CAPITALS : LEAST_MIXED) &&
    repeated.size > 0 &&
    found.length * 8 >= labels.length;
  return isTalk ? ({ label }) => /^[^,([]* /.test(label.trim()) || repeated.has(nameKey(label)) : null;
}

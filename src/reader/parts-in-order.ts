import type { Part } from '../article';
import { namesOfParts } from './names-of-parts';
import type { View } from './view';

/** A part and what its place among the others decides. */
export interface PlacedPart {
  part: Part;
  index: number;
  /** What a screen reader calls it. */
  name: string;
  /** The level of its visible label: one deeper once the page has stories with headlines of their own. */
  level: number;
  /** Whether its role is printed: not for a plain body, and once for a run of exchange turns. */
  isLabelled: boolean;
}

/** The parts with their names, heading levels and labels. */
export function partsInOrder(view: View): PlacedPart[] {
  const names = namesOfParts(view);
  let level = 2;
  let before: Part | undefined;
  return view.article.parts.map((part, index) => {
    if (part.heading) level = 3;
    const isNextTurn = part.role === 'exchange' && before?.role === 'exchange' && !part.heading;
    before = part;
    return { part, index, name: names[index] ?? '', level, isLabelled: part.role !== 'body' && !isNextTurn };
  });
}

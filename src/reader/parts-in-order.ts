import type { Part } from '../article';
import { headingOf } from './heading-of';
import { namesOfParts } from './names-of-parts';
import type { View } from './view';

/** A part and what its place among the others decides. */
export interface PlacedPart {
  part: Part;
  index: number;
  /** The headline over it. */
  heading: string | null;
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
    const heading = headingOf(view.article, index);
    if (heading) level = 3;
    const isNextTurn = part.role === 'exchange' && before?.role === 'exchange' && !part.heading;
    before = part;
    const isLabelled = part.role !== 'body' && !isNextTurn;
    return { part, index, heading, name: names[index] ?? '', level, isLabelled };
  });
}

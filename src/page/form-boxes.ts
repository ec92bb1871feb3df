import type { Place } from './seen-blocks';

/** A box around a form has little text beside it, in Latin characters and in blocks, and little of the page's. */
const MOST = { running: 350, blocks: 14, share: 0.2 };

/** The places that only ask for something: to subscribe, to call, to comment. They hold a form and next to nothing else. */
export function formBoxes(places: readonly Place[]): Set<Place> {
  const boxes = new Set<Place>();
  const all = places[0]?.running ?? 0;
  const isBox = ({ parent, running, from, to }: Place): boolean =>
    parent !== null && running <= Math.min(MOST.running, all * MOST.share) && to - from <= MOST.blocks;
  for (const { element, parent } of places) {
    if (element.localName !== 'form') continue;
    for (let around = parent; around && isBox(around); around = around.parent) boxes.add(around);
  }
  return boxes;
}

import type { Place } from './seen-blocks';
import { type Furniture, furnitureOf } from './surroundings';
import { tagKind } from './tags';

/** What is never the story's where its name is right. */
const ASIDE: ReadonlySet<Furniture> = new Set(
  'comments consent menu promotion related share'.split(' ') as Furniture[],
);

/** Whether the innermost place, or one around it, is called something that holds no story. */
export function standsAside(path: readonly Place[]): boolean {
  let from = path.length;
  while (from > 0 && path[from - 1]?.isAside === null) from--;
  let isAside = path[from - 1]?.isAside ?? false;
  for (const place of path.slice(from)) {
    place.own = furnitureOf(place.element);
    isAside ||= place.own !== null && ASIDE.has(place.own) && tagKind(place.element.localName) !== undefined;
    place.isAside = isAside;
  }
  return isAside;
}

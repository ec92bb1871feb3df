import type { Place, Seen, SeenBlock } from './seen-blocks';
import { lettersOf } from './title-block';

/** Text of the publisher's asked, in UTF-16 units. */
const ASKED = 100_000;

/** Shorter blocks may stand anywhere by chance, in Latin characters; so many letters of one must be found. */
const LEAST = 60;
const LETTERS = 50;

/** Less than this on the page, in Latin characters, tells nothing: many publishers give a summary, or what only subscribers see. */
const LEAST_FOUND = 300;

/** A region with less than this share of its running text confirmed is the wrong one, when more than that share of it stands elsewhere. */
const TOO_LITTLE = 0.3;
/** What the right one holds of all that is confirmed. */
const ALMOST_ALL = 0.9;

/** The blocks of a page that the publisher's own text of the story has, too. That text alone is never trusted. */
export function confirmedBy(body: string | null, { blocks }: Seen): Set<SeenBlock> {
  const letters = body ? lettersOf(body.slice(0, ASKED)) : '';
  const isIn = ({ text, length }: SeenBlock) =>
    length >= LEAST && letters.includes(lettersOf(text).slice(0, LETTERS));
  return new Set(letters ? blocks.filter(isIn) : []);
}

/**
 * The region, or where almost nothing of it is confirmed the smallest place that holds almost all that is. A region of
 * which much is confirmed stays as it is: publishers put other stories into that text, too.
 */
export function regionBy(confirmed: ReadonlySet<SeenBlock>, region: Place | null, seen: Seen): Place | null {
  const much = (region?.running ?? 0) * TOO_LITTLE;
  const held = ({ from, to }: Place) =>
    seen.blocks.slice(from, to).reduce((sum, each) => sum + (confirmed.has(each) ? each.length : 0), 0);
  const [all] = seen.places;
  const most = all && confirmed.size > 0 ? held(all) : 0;
  if (most < LEAST_FOUND || most < much || (region && held(region) > much)) return region;
  return seen.places.findLast((place) => held(place) >= most * ALMOST_ALL) ?? region;
}

import { isLinks } from './running';
import type { Place, Seen } from './seen-blocks';

/** A teaser is a linked headline with a few words of its story: most blocks and most running text of one, in Latin characters. */
const CARD = { blocks: 6, running: 500 };

/** This many teasers side by side are a list of other stories, when they hold almost all the text of their place. */
const LIST = { cards: 3, share: 0.8 };

/** A list of things that the story is about stands in its midst, and is most of it: only what comes late and is little goes. */
const LATE = 0.6;
const LITTLE = 0.35;

/** The places of a story's region in which teasers of other stories stand, behind the story. */
export function teaserLists({ blocks, places }: Seen, region: Place): Place[] {
  const cards = new Map<Place, { count: number; running: number }>();
  let end = region.from;
  for (const place of places) {
    const isCard =
      place.parent !== null &&
      place.from >= end &&
      place.to <= region.to &&
      place.to > place.from + 1 &&
      place.to - place.from <= CARD.blocks &&
      place.running > 0 &&
      place.running <= CARD.running &&
      blocks.slice(place.from, place.to).some(isLinks);
    if (!isCard || !place.parent) continue;
    end = place.to;
    const list = cards.get(place.parent) ?? { count: 0, running: 0 };
    cards.set(place.parent, { count: list.count + 1, running: list.running + place.running });
  }
  const before = (at: number) =>
    blocks.slice(region.from, at).reduce((sum, seen) => sum + (seen.isRunning ? seen.length : 0), 0);
  return [...cards].flatMap(([place, { count, running }]) => {
    const isList = count >= LIST.cards && running >= place.running * LIST.share;
    const isAside = isList && place.running < region.running * LITTLE;
    return isAside && before(place.from) > region.running * LATE ? [place] : [];
  });
}

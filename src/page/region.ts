import type { Place, Seen } from './seen-blocks';

/** A page may show the next stories below the first; this share of the text makes one of them. */
const STORY = 0.2;

/** More `<article>`s than this are teasers around the one that holds this share of the text. */
const TEASERS = 3;
const AMONG_TEASERS = 0.4;

/** The place that holds the story: the heaviest one, or the first of several stories in it. */
export const regionOf = (seen: Seen, heaviest: Place | null): Place | null =>
  heaviest && (firstStory(seen, heaviest) ?? heaviest);

/** Of several `<article>`s with a title each the first; of one among teasers the one. */
function firstStory({ blocks, places }: Seen, region: Place): Place | null {
  if (region.element.localName === 'article') return null;
  let end = 0;
  const articles = places.filter((place) => {
    const isOne =
      place.element.localName === 'article' &&
      place.from >= Math.max(region.from, end) &&
      place.to <= region.to;
    if (isOne) end = place.to;
    return isOne && place.running > 0;
  });
  const opens = (place: Place) =>
    blocks
      .slice(place.from, place.from + 6)
      .some(({ block }) => block.type === 'heading' && block.level === 2);
  const [first, second] = articles.filter(({ weight }) => weight > region.weight * STORY);
  if (first && second) return opens(first) && opens(second) ? first : null;
  return first && articles.length > TEASERS && first.weight > region.weight * AMONG_TEASERS ? first : null;
}

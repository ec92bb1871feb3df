import { confirmedBy, regionBy } from './confirmed';
import { withoutLastWords } from './last-words';
import { regionOf } from './region';
import { isRunning } from './running';
import type { Seen, SeenBlock } from './seen-blocks';
import { standfirstsOf } from './standfirst';
import { teaserLists } from './teasers';
import { titleBlock } from './title-block';
import { isForeign, withoutHead, withoutTail } from './trim';
import { weigh } from './weigh';

/** What the page's metadata says of its story, to be found again in print. */
export interface Told {
  url: string;
  title: string;
  descriptions: string[];
  /** The story's text as the publisher's program made it. */
  body?: string | null;
}

/** The story of a page nobody has described, and the element that holds it. */
export interface Story {
  region: Element;
  blocks: SeenBlock[];
  /** The region before anything was taken off, for the "nothing dropped" check. */
  seen: SeenBlock[];
  /** Characters of the whole page. */
  pageChars: number;
}

/**
 * The story of any page in one pass: the page's blocks are weighed, the heaviest place is the region, furniture in it goes,
 * a standfirst above it comes back. F1 of this design on public news pages against Readability's: 0.979 to 0.946 and 0.961
 * to 0.906 (docs/performance.md).
 */
export function storyOf(page: Seen, { url, title, descriptions, body = null }: Told): Story | null {
  const heading = titleBlock(page, title);
  const { furniture, heaviest } = weigh(page, heading);
  const confirmed = confirmedBy(body, page);
  const own = regionOf(page, heaviest);
  const region = regionBy(confirmed, own, page);
  if (!region) return null;
  const inside = page.blocks.slice(region.from, region.to);
  const foreign = new Set(
    inside.filter(
      (each, index) =>
        !(region !== own && confirmed.has(each)) &&
        isForeign(each, furniture.get(each.place) ?? null, url, inside[index + 1]),
    ),
  );
  for (const { from, to } of teaserLists(page, region))
    for (const each of page.blocks.slice(from, to)) foreign.add(each);
  const kept = inside.filter((each, index) => !foreign.has(each) && !isOpener(inside, index, foreign));
  const story = withoutTail(withoutLastWords(withoutHead(kept, title)));
  const first = story.find(isRunning) ?? story[0];
  const before = first ? page.blocks.indexOf(first) : region.from;
  const leads = standfirstsOf(page, { before, heading, title, descriptions, furniture }, story);
  const pageChars = page.blocks.reduce((sum, { chars }) => sum + chars, 0);
  return { region: region.element, blocks: [...leads, ...story], seen: inside, pageChars };
}

/** A heading over links that went, such as "Related stories", when nothing stands under it but those. */
function isOpener(blocks: readonly SeenBlock[], at: number, foreign: ReadonlySet<SeenBlock>): boolean {
  if (blocks[at]?.block.type !== 'heading') return false;
  const next = blocks[at + 1];
  if (!next || !foreign.has(next) || next.linked === 0) return false;
  const after = blocks.slice(at + 1);
  const end = after.findIndex((each) => !foreign.has(each));
  const under = after[end];
  return end > MOST_LINKS || under === undefined || under.block.type === 'heading';
}

/** A heading of the story's own may have so many blocks of links between itself and its text: a picture's, a shop's. */
const MOST_LINKS = 3;

import { outlets } from '../outlets';
import type { Outlet } from '../outlets/outlet';
import { type PageBlock, type PageText, textOf, wordsIn } from '../page-text';
import { blocksOf } from './blocks';
import { chosenBlocks } from './chosen';
import { bodyOf } from './detect';
import { descriptionsOf, type Facts, factsOf } from './facts';
import { fallbackStory } from './fallback';
import { withoutFurniture } from './furniture';
import { jsonLdOf } from './json-ld';
import { leftOut } from './left-out';
import { metasOf } from './metas';
import { isOutOfSight, screenOf } from './out-of-sight';
import { outletOf } from './outlet-of';
import { programIn } from './program-in';
import { isRunning } from './running';
import { markers, scriptRegion } from './script-region';
import { type Listen, type SeenBlock, seenBlocks } from './seen-blocks';
import { stamps } from './stamps';
import type { Story } from './story';
import { storyFrame } from './story-frame';
import { isScriptList } from './teaser-page';
import type { Wishes } from './wishes';

/**
 * The last use of the DOM: a page as text and facts, or null when it is no article. A page that is but a frame around its
 * story is read from the frame. Changes nothing.
 */
export function extract(document: Document, url: string, wishes: Wishes = {}): PageText | null {
  const page = extractOne(document, url, wishes);
  const frame = page ? null : storyFrame(document);
  if (!frame) return page;
  const inside = extractOne(frame, /^https?:/.test(frame.URL) ? frame.URL : url, wishes);
  return inside && { ...inside, url, title: inside.title || factsOf(document, url, null).title };
}

function extractOne(document: Document, url: string, wishes: Wishes, isThorough = false): PageText | null {
  const outlet = outletOf(url, outlets);
  const chosen = chosenBlocks(url, wishes);
  if (chosen) return extracted(factsOf(document, url, outlet), chosen, chosen, wishes);
  const own = outlet && bodyOf(document, outlet);
  if (own) return extractRegion(document, url, own, outlet, wishes);
  const root = document.body;
  if (!root || !/html/.test(document.contentType)) return null;
  const clocks = stamps();
  const marks = markers();
  const listen: Listen = (text, node, inLink) => {
    clocks.look(text);
    marks.look(text, node, inLink);
  };
  const seen = seenBlocks(root, url, listen, isThorough);
  const region = scriptRegion(root, marks.found());
  if (region) return extractRegion(document, url, region, outlet, wishes);
  if (!wishes.anyway && isScriptList(marks.teasers())) return null;
  const ld = jsonLdOf(document);
  const facts = factsOf(document, url, outlet, { clocks: clocks.found(), seen, ld });
  const story = fallbackStory(document, url, seen, { ...toldOf(document, facts), body: ld.body }, wishes);
  if (!story) return null;
  if (story.blocks.some(isPartlyHidden)) return extractOne(document, url, wishes, true);
  const blocks = story.blocks.map(({ block }) => block);
  return extracted(
    facts,
    withoutFurniture(blocks, outlet, true),
    passages(story),
    wishes,
    wordsBeyond(root, seen.cutAt),
  );
}

function extractRegion(
  document: Document,
  url: string,
  region: Element,
  outlet: Outlet | null,
  wishes: Wishes,
): PageText | null {
  let cutAt: number | null = null;
  const drop = outlet?.selectors.drop;
  const dropped = new Set(drop ? region.querySelectorAll(drop) : []);
  const blocks = blocksOf(region, url, (element) => !dropped.has(element), {
    cut(length) {
      cutAt = length;
    },
  });
  return extracted(
    factsOf(document, url, outlet),
    withoutFurniture(blocks, outlet),
    blocks,
    wishes,
    wordsBeyond(region, cutAt),
  );
}

/** Whether a block of the story stands where nobody asked what can be seen, and not all of it can. */
const isPartlyHidden = ({ unasked }: SeenBlock): boolean =>
  unasked.some((element) => {
    const screen = screenOf(element);
    return screen !== null && isOutOfSight(element, screen);
  });

/** What was read, beside the blocks that hold everything a reader may miss. */
function extracted(
  facts: Facts,
  blocks: PageBlock[],
  all: readonly PageBlock[],
  wishes: Wishes,
  beyond = 0,
): PageText | null {
  if (blocks.length === 0) return null;
  const lines = all.flatMap((block) => (block.type === 'lines' ? block.lines : [])).slice(0, HEADER_LINES);
  const program = facts.program ?? programIn(lines, facts.title);
  return {
    ...facts,
    program,
    blocks,
    ...(wishes.leftOut && { leftOut: leftOut(all, blocks) }),
    regionWords: all.reduce((sum, block) => sum + wordsIn(textOf(block)), beyond),
  };
}

/** Lines above a script that may name its program. */
const HEADER_LINES = 12;

/** Words that a page has beyond a walk that ended at its budget, about six characters each: the cut shows in `kept`. */
function wordsBeyond(root: Element, cutAt: number | null): number {
  return cutAt === null ? 0 : Math.ceil(Math.max(0, (root.textContent ?? '').length - cutAt) / 6);
}

function toldOf(document: Document, { url, title, reporters }: Facts) {
  const metas = metasOf(document);
  return { url, title, descriptions: descriptionsOf(metas), metas, hasAuthor: reporters.length > 0 };
}

/** What a reader of the region may miss: everything that was taken over, and its other running text. */
function passages({ blocks, seen }: Story): PageBlock[] {
  return [...new Set([...blocks, ...seen.filter(isRunning)])].map(({ block }) => block);
}

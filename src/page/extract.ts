import { outlets } from '../outlets';
import { type PageBlock, type PageText, textOf, wordsIn } from '../page-text';
import { blocksOf } from './blocks';
import { bodyOf } from './detect';
import { descriptionsOf, type Facts, factsOf } from './facts';
import { fallbackStory } from './fallback';
import { withoutFurniture } from './furniture';
import { metasOf } from './metas';
import { outletOf } from './outlet-of';
import type { Opinion } from './readability';
import { scriptRegion } from './script-region';
import type { Story } from './story';
import { TEXT_LIMIT } from './walk';
import { isRunning } from './weigh';

/** A page's text, and the words its region held before furniture was taken off. */
export interface Extracted extends PageText {
  regionWords: number;
}

/** The last use of the DOM: a page as text and facts, or null when it is no article. Changes nothing. */
export function extract(document: Document, url: string, opinion: Opinion = none): Extracted | null {
  const outlet = outletOf(url, outlets);
  const region = (outlet && bodyOf(document, outlet)) ?? scriptRegion(document);
  const facts = factsOf(document, url, outlet);
  const found = region ? null : fallbackStory(document, url, toldOf(document, facts), opinion);
  const blocks = region
    ? regionBlocks(region, url, outlet?.selectors.drop)
    : found?.blocks.map(({ block }) => block);
  const story = withoutFurniture(blocks ?? [], outlet, found !== null);
  if (!blocks || story.length === 0) return null;
  const counted = found ? passages(found) : blocks;
  return {
    ...facts,
    blocks: story,
    regionWords: counted.reduce((sum, block) => sum + wordsIn(textOf(block)), 0) + wordsBeyond(document),
  };
}

const none: Opinion = () => null;

/** Words that a page has beyond our budget, about six characters each: the cut shows in `kept`. */
function wordsBeyond({ body }: Document): number {
  const beyond = (body.textContent ?? '').length - TEXT_LIMIT;
  return beyond > 0 ? Math.ceil(beyond / 6) : 0;
}

function toldOf(document: Document, { title, reporters }: Facts) {
  const metas = metasOf(document);
  return { title, descriptions: descriptionsOf(metas), metas, hasAuthor: reporters.length > 0 };
}

function regionBlocks(region: Element, url: string, drop: string | undefined): PageBlock[] {
  const dropped = new Set(drop ? region.querySelectorAll(drop) : []);
  return blocksOf(region, url, (element) => !dropped.has(element));
}

/** What a reader of the region may miss: everything that was taken over, and its other running text. */
function passages({ blocks, seen }: Story): PageBlock[] {
  return [...new Set([...blocks, ...seen.filter(isRunning)])].map(({ block }) => block);
}

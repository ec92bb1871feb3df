import { outlets } from '../outlets';
import { type PageBlock, type PageText, textOf, wordsIn } from '../page-text';
import { blocksOf } from './blocks';
import { bodyOf } from './detect';
import { factsOf } from './facts';
import { fallbackBlocks } from './fallback';
import { withoutFurniture } from './furniture';
import { outletOf } from './outlet-of';
import { scriptRegion } from './script-region';

/** A page's text, and the words its region held before furniture was taken off. */
export interface Extracted extends PageText {
  regionWords: number;
}

/** The last use of the DOM: a page as text and facts, or null when it is no article. Changes nothing. */
export function extract(document: Document, url: string): Extracted | null {
  const outlet = outletOf(url, outlets);
  const region = (outlet && bodyOf(document, outlet)) ?? scriptRegion(document);
  const blocks = region ? regionBlocks(region, url, outlet?.selectors.drop) : fallbackBlocks(document, url);
  const story = withoutFurniture(blocks ?? [], outlet);
  if (!blocks || story.length === 0) return null;
  const regionWords = blocks.reduce((sum, block) => sum + wordsIn(textOf(block)), 0);
  return { ...factsOf(document, url, outlet), blocks: story, regionWords };
}

function regionBlocks(region: Element, url: string, drop: string | undefined): PageBlock[] {
  const dropped = new Set(drop ? region.querySelectorAll(drop) : []);
  return blocksOf(region, url, (element) => !dropped.has(element));
}

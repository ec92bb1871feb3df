import type { Outlet } from '../outlets/outlet';
import { type PageBlock, type PageText, wordsIn } from '../page-text';
import { blocksOf } from './blocks';
import { detect } from './detect';
import { factsOf } from './facts';
import { fallbackBlocks } from './fallback';
import { outletOf } from './outlet-of';

/** A page's text, and the words its region held before furniture was taken off. */
export interface Extracted extends PageText {
  regionWords: number;
}

/** The last use of the DOM: a page as text and facts, or null when it is no article. Changes nothing. */
export function extract(document: Document, url: string): Extracted | null {
  const outlet = detect(document, url) ? outletOf(url) : null;
  const read = outlet ? outletBlocks(document, url, outlet) : fallbackBlocks(document, url);
  if (!read) return null;
  return { ...factsOf(document, url, outlet), ...read };
}

function outletBlocks(
  document: Document,
  url: string,
  outlet: Outlet,
): { blocks: PageBlock[]; regionWords: number } | null {
  const { body, drop } = outlet.selectors;
  const region = document.querySelector(body);
  if (!region) return null;
  const dropped = drop ? new Set(region.querySelectorAll(drop)) : new Set<Element>();
  const blocks = blocksOf(region, url, (element) => !dropped.has(element));
  const story = withoutFurniture(blocks, outlet);
  return story.length > 0
    ? { blocks: story, regionWords: blocks.reduce((sum, block) => sum + wordsOf(block), 0) }
    : null;
}

/** Words of a block, as `Article.kept` counts them. */
export function wordsOf(block: PageBlock): number {
  if (block.type === 'lines') return wordsIn(block.lines.join('\n'));
  if (block.type === 'heading') return wordsIn(block.text);
  if (block.type === 'list') return wordsIn(block.items.join('\n'));
  if (block.type === 'table') return wordsIn(block.rows.flat().join('\n'));
  return wordsIn(block.type === 'figure' ? block.caption : block.title);
}

/** The story without the lines that are none of it; from the tail's first line on nothing is. */
function withoutFurniture(blocks: PageBlock[], { furniture }: Outlet): PageBlock[] {
  const story: PageBlock[] = [];
  for (const block of blocks) {
    if (block.type !== 'lines') {
      story.push(block);
      continue;
    }
    const tail = block.lines.findIndex((line) => furniture?.tail?.test(line));
    const lines = (tail < 0 ? block.lines : block.lines.slice(0, tail)).filter(
      (line) => !furniture?.line?.test(line),
    );
    if (lines.length > 0) story.push({ type: 'lines', lines });
    if (tail >= 0) break;
  }
  return story;
}

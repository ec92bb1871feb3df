import type { Block } from '../article';

/**
 * The level each heading among a part's blocks is drawn at: below the part's own heading, and never more than one
 * step deeper than the heading before it, whatever the page did.
 */
export function headingLevels(blocks: readonly Block[], base: number): number[] {
  let before = base - 1;
  return blocks.map((block) => {
    if (block.type !== 'heading') return before;
    before = Math.min(base + block.level - 2, before + 1);
    return before;
  });
}

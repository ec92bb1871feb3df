import { languages } from '../languages';
import type { Outlet } from '../outlets/outlet';
import type { PageBlock } from '../page-text';

/** A tail line this early is no tail: a story may open with a line that looks like one. */
const TAIL_FROM = 2;

/** Where a story nobody has described may end at the earliest, as a share of its blocks; photo credits look like tails. */
const TAIL_SHARE = 0.6;

/** The story without the lines that are none of it, by the outlet's rules and the languages'. */
export function withoutFurniture(blocks: PageBlock[], outlet: Outlet | null, isFound = false): PageBlock[] {
  const tailFrom = isFound ? Math.max(TAIL_FROM, blocks.length * TAIL_SHARE) : TAIL_FROM;
  const rules = [outlet?.furniture, ...languages.map(({ furniture }) => furniture)];
  const isLine = (text: string) => rules.some((rule) => rule?.line?.test(text));
  const isTail = (text: string) => rules.some((rule) => rule?.tail?.test(text));
  const story: PageBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading' && index >= tailFrom && isTail(block.text)) break;
    if (block.type !== 'lines') {
      story.push(block);
      continue;
    }
    const tail = block.lines.findIndex((line, at) => index + at >= tailFrom && isTail(line));
    const lines = (tail < 0 ? block.lines : block.lines.slice(0, tail)).filter((line) => !isLine(line));
    if (lines.length > 0) story.push({ type: 'lines', lines });
    if (tail >= 0) break;
  }
  return story;
}

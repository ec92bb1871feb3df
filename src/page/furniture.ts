import { signs } from '../languages/signs';
import type { Outlet } from '../outlets/outlet';
import { type PageBlock, textOf } from '../page-text';

/** A tail line this early is no tail: a story may open with a line that looks like one. */
const TAIL_FROM = 2;

/** How much of a story nobody has described must stand before its tail, in characters; photo credits look like tails. */
const TAIL_SHARE = 0.8;

/** The story without the lines that are none of it, by the outlet's rules and the languages'. */
export function withoutFurniture(blocks: PageBlock[], outlet: Outlet | null, isFound = false): PageBlock[] {
  const rules = [outlet?.furniture, ...signs.map(({ furniture }) => furniture)];
  const isLine = (text: string) => rules.some((rule) => rule?.line?.test(text));
  const isTail = (text: string) => rules.some((rule) => rule?.tail?.test(text));
  const before = isFound ? blocks.reduce((sum, block) => sum + textOf(block).length, 0) * TAIL_SHARE : 0;
  let passed = 0;
  const endsAt = (text: string, at: number) => at >= TAIL_FROM && passed >= before && isTail(text);
  const story: PageBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading' && endsAt(block.text, index)) break;
    if (block.type !== 'lines') {
      passed += textOf(block).length;
      story.push(block);
      continue;
    }
    const tail = block.lines.findIndex((line, at) => {
      const isEnd = endsAt(line, index + at);
      passed += line.length;
      return isEnd;
    });
    const lines = (tail < 0 ? block.lines : block.lines.slice(0, tail)).filter((line) => !isLine(line));
    if (lines.length > 0) story.push({ type: 'lines', lines });
    if (tail >= 0) break;
  }
  return story;
}

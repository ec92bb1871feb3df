import { languages } from '../languages';
import type { Outlet } from '../outlets/outlet';
import type { PageBlock } from '../page-text';

/** A tail line this early is no tail: a story may open with a line that looks like one. */
const TAIL_FROM = 2;

/** The story without the lines that are none of it, by the outlet's rules and the languages'. */
export function withoutFurniture(blocks: PageBlock[], outlet: Outlet | null): PageBlock[] {
  const rules = [outlet?.furniture, ...languages.map(({ furniture }) => furniture)];
  const isLine = (text: string) => rules.some((rule) => rule?.line?.test(text));
  const isTail = (text: string) => rules.some((rule) => rule?.tail?.test(text));
  const story: PageBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading' && index >= TAIL_FROM && isTail(block.text)) break;
    if (block.type !== 'lines') {
      story.push(block);
      continue;
    }
    const tail = block.lines.findIndex((line, at) => index + at >= TAIL_FROM && isTail(line));
    const lines = (tail < 0 ? block.lines : block.lines.slice(0, tail)).filter((line) => !isLine(line));
    if (lines.length > 0) story.push({ type: 'lines', lines });
    if (tail >= 0) break;
  }
  return story;
}

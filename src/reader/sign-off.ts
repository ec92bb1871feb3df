import type { Article } from '../article';

/** A sign-off is a short line; a longer one that names the reporter belongs to the story. In UTF-16 units. */
const LONGEST = 90;

/** Where a sentence ends and another begins: a block of several tells more of the story. */
const SEVERAL = /[.!?…]["”’)]?\s+\S/;

/** The block of a report in which its reporter signs off: its last, when that is one short sentence with the reporter's name. */
export function signOffIn({ parts, reporters }: Article, index: number): number | null {
  const part = parts[index];
  if (part?.role !== 'report') return null;
  const last = part.blocks.length - 1;
  const block = part.blocks[last];
  if (last < 1 || block?.type !== 'paragraph' || block.text.length > LONGEST) return null;
  if (SEVERAL.test(block.text)) return null;
  return reporters.some((name) => name !== '' && block.text.includes(name)) ? last : null;
}

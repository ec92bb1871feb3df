import type { Article } from '../article';

/** A sign-off is a short line; a longer one that names the reporter belongs to the story. In UTF-16 units. */
const LONGEST = 90;

/** The block of a report in which its reporter signs off: its last, when that is a short line with the reporter's name. */
export function signOffIn({ parts, reporters }: Article, index: number): number | null {
  const part = parts[index];
  if (part?.role !== 'report') return null;
  const last = part.blocks.length - 1;
  const block = part.blocks[last];
  if (last < 1 || block?.type !== 'paragraph' || block.text.length > LONGEST) return null;
  return reporters.some((name) => name !== '' && block.text.includes(name)) ? last : null;
}

import type { Part } from '../article';

/** The text that a part begins with; empty where it begins with none. */
export function firstWords({ blocks }: Part): string {
  const block = blocks.find(({ type }) => type === 'paragraph');
  return block?.type === 'paragraph' ? block.text : '';
}

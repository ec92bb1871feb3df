import type { Part } from '../article';
import { soundbiteOf } from './soundbite-of';
import type { View } from './view';

/** Neighbouring blocks drawn as one: a plain block, or the soundbites of one speaker under one name line. */
export type Group = { kind: 'block'; block: number } | { kind: 'soundbite'; blocks: Soundbite[] };

/** A soundbite and the block it fills. */
export interface Soundbite {
  quote: number;
  block: number;
}

/** Puts soundbites that follow each other and have the same speaker and label under one name line. */
export function groupsOf(view: View, part: Part, partIndex: number): Group[] {
  const groups: Group[] = [];
  part.blocks.forEach((content, block) => {
    const quote = soundbiteOf(view, partIndex, block, content);
    const last = groups.at(-1);
    if (quote === null) groups.push({ kind: 'block', block });
    else if (last?.kind === 'soundbite' && isSameVoice(view, last.blocks.at(-1)?.quote, quote)) {
      last.blocks.push({ quote, block });
    } else groups.push({ kind: 'soundbite', blocks: [{ quote, block }] });
  });
  return groups;
}

/** A later paragraph of one soundbite carries the same label, or none of its own. */
function isSameVoice(view: View, before: number | undefined, now: number): boolean {
  const [a, b] = [view.article.quotes[before ?? -1], view.article.quotes[now]];
  return (
    a !== undefined && b !== undefined && a.speaker === b.speaker && (b.label === null || a.label === b.label)
  );
}

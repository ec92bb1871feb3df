import type { PageBlock } from '../page-text';

/** A line of running text; `head` when a blank line or a block border stands before it. */
export interface Line {
  type: 'line';
  text: string;
  head: boolean;
}

/** What a script is parsed from, in reading order. */
export type Item = Line | Exclude<PageBlock, { type: 'lines' }>;

/** Turns run together without breaks: "▷진행자 : … ▶출연자 : …", "… with Name. NAME: …". */
const RUN_TOGETHER = /(?<=[^\s(])\s*(?=[⊙◇◆▷▶] ?[^\s:：>⊙◇◆▷▶][^:：>⊙◇◆▷▶]{0,30}?\s?[:：>])/;

/** "(END VIDEO CLIP) NAME: …": a stage direction and the turn behind it. */
const BEHIND_STAGE = /(?<=^\(END [A-Z ]{4,20}\)) /;

/** What newsrooms leave behind a sentence: slashes for the teleprompter, an address in brackets. */
const TRAIL = /(?:(?<!\/)\/{2,}|[[(<][^\s@()[\]<>]{1,40}@[^\s@()[\]<>]{1,60}[)\]>])\s*$/;

/** Blocks as items; only text with marks of turns or behind a stage direction is cut further. */
export function itemsOf(blocks: readonly PageBlock[]): Item[] {
  return blocks.flatMap((block): Item[] => {
    if (block.type !== 'lines') return [block];
    const lines = block.lines.flatMap((line) =>
      line.split(/[⊙◇◆▷▶]/.test(line) ? RUN_TOGETHER : BEHIND_STAGE),
    );
    const texts = lines.map((text) => text.replace(TRAIL, '').trimEnd()).filter(Boolean);
    return texts.map((text, index) => ({ type: 'line', text, head: index === 0 }));
  });
}

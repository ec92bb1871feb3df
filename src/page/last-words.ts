import type { SeenBlock } from './seen-blocks';

/** What opens the part behind a story in which its writer is introduced, or words are asked for. */
const OPENS =
  /^(?:about (?:the )?(?:authors?|writers?|contributors?)\b|(?:article )?written by\b|meet (?:your guide|the authors?)\b|author bio|(?:add|post|write) a comment\b|leave a (?:comment|reply)\b|über (?:den autor|die autor(?:in|en))\b|zur person$|zum autor\b|sobre (?:el autor|la autora|o autor|a autora)\b|à propos de l['’]aut(?:eur|rice)\b|sull['’]autor(?:e|rice)\b|(?:저자|필자|글쓴이) 소개|執筆者|著者(?:紹介|プロフィール)?$)/i;

/** Longest line that opens something, in UTF-16 units. */
const LINE = 60;

/** That part is the end of the story, this little of it, and not long, in Latin characters. */
const SHARE = 0.2;
const MOST = 1500;

/** A story without its end in which the writer is introduced. */
export function withoutLastWords(blocks: SeenBlock[]): SeenBlock[] {
  const all = lengthIn(blocks);
  const at = blocks.findIndex(({ block, text }, index) => {
    const isOpener =
      (block.type === 'heading' || block.type === 'lines') && text.length < LINE && OPENS.test(text);
    return isOpener && index > 0 && lengthIn(blocks.slice(index)) < Math.min(MOST, all * SHARE);
  });
  return at < 0 ? blocks : blocks.slice(0, at);
}

const lengthIn = (blocks: readonly SeenBlock[]): number =>
  blocks.reduce((sum, { length }) => sum + length, 0);

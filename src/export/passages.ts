import type { Article, Block, Part } from '../article';
import { speakerName } from './speaker-name';

/** One printed line of an article, whatever it is written to. */
export interface Line {
  kind: 'story' | 'heading' | 'paragraph' | 'quote' | 'caption';
  /** Who speaks, for soundbites and for the first paragraph of a part that somebody speaks. */
  who: string | null;
  text: string;
}

/** One printed passage of an article: a line, a list or a table. */
export type Passage = Line | Extract<Block, { type: 'list' | 'table' }>;

/** The story in reading order as passages: headings, paragraphs, soundbites and turns with their speakers. */
export function passagesOf(article: Article): Passage[] {
  return article.parts.flatMap((part, index) => [
    ...(part.heading ? [{ kind: 'story' as const, who: null, text: part.heading }] : []),
    ...part.blocks.flatMap((block, at) => blockPassages(article, part, index, block, at)),
  ]);
}

function blockPassages(article: Article, part: Part, partIndex: number, block: Block, at: number): Passage[] {
  const quote = article.quotes.find(
    ({ form, at: place }) => form === 'soundbite' && place.part === partIndex && place.block === at,
  );
  if (block.type === 'paragraph' && quote) {
    const speaker = quote.speaker === null ? undefined : article.speakers[quote.speaker];
    return [{ kind: 'quote', who: speaker ? speakerName(speaker) : null, text: quote.text }];
  }
  if (block.type === 'paragraph') {
    const isFirst = part.blocks.findIndex(({ type }) => type === 'paragraph') === at;
    return [{ kind: 'paragraph', who: isFirst ? voiceOf(article, part) : null, text: block.text }];
  }
  if (block.type === 'heading') return [{ kind: 'heading', who: null, text: block.text }];
  if (block.type === 'list') return [{ ...block, items: block.items.map(inOneLine) }];
  if (block.type === 'table') return [{ ...block, rows: block.rows.map((row) => row.map(inOneLine)) }];
  return block.type === 'figure' && block.caption
    ? [{ kind: 'caption', who: null, text: block.caption }]
    : [];
}

/** A second line of an item or a cell would be read as a point, a row or a heading that the page has not. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Who speaks a part: the speaker's name; in a turn of somebody unknown the marker's word without its brackets. */
function voiceOf({ speakers }: Article, { role, speaker, label }: Part): string | null {
  const known = speaker === null ? undefined : speakers[speaker];
  if (known) return known.name ?? known.label;
  return (role === 'exchange' && label?.replace(/[^\p{L}\p{N} ]/gu, '').trim()) || null;
}

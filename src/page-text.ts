import type { Block, OtherPages } from './article';

/** A page as text and facts: all that leaves the DOM. The rooms behind it see only strings. */
export interface PageText {
  url: string;
  canonicalUrl: string | null;
  otherPages?: OtherPages;
  outlet: string | null;
  program: string | null;
  /** The program on air when the story was published, where the site's menu names it; tells whose story a script is. */
  onAir: string | null;
  title: string;
  publishedAt: string | null;
  modifiedAt: string | null;
  /** As the page's byline names them, titles and addresses already off. */
  reporters: string[];
  /** BCP 47 from the page itself (`lang`, meta), a hint only; "" when the page says nothing. */
  declaredLanguage: string;
  blocks: PageBlock[];
  /** Words in the article's region before furniture was taken off: `Article.kept.of`. */
  regionWords: number;
  /** What the region holds beside the story, when it was asked for. */
  leftOut?: string[];
}

/** Running text as its printed lines (one `<br>` between two lines, a blank line between two blocks), or any other block. */
export type PageBlock = { type: 'lines'; lines: string[] } | Exclude<Block, { type: 'paragraph' }>;

/** The words of a text, separated by white space: the unit of `Article.kept`. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** All text of a block, line by line. */
export function textOf(block: PageBlock | Block): string {
  if (block.type === 'lines') return block.lines.join('\n');
  if (block.type === 'list') return block.items.join('\n');
  if (block.type === 'table') return block.rows.flat().join('\n');
  if (block.type === 'figure') return block.caption;
  return block.type === 'video' ? block.title : block.text;
}

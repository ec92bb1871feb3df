import type { Block } from '../article';
import type { View } from './view';

const onlyMarks = /^[\s"'“”‘’„‟«»‹›「」『』《》〈〉＂＇]*$/;

/** The soundbite that fills a whole block, quotation marks and space around it aside; null if none does. */
export function soundbiteOf(
  view: View,
  part: number,
  block: number,
  content: Block | undefined,
): number | null {
  if (content?.type !== 'paragraph') return null;
  const [index, ...others] = view.quotesIn(part, block);
  if (index === undefined || others.length > 0) return null;
  const quote = view.article.quotes[index];
  if (quote?.form !== 'soundbite') return null;
  const { start, end } = quote.at;
  const around = content.text.slice(0, start) + content.text.slice(end);
  return start < end && onlyMarks.test(around) ? index : null;
}

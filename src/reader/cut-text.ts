import type { Quote } from '../article';

/** A run of a block's text: narration, or the words of one quote. */
export interface Run {
  text: string;
  /** Where it begins in the text. */
  start: number;
  /** The index of the quote these words belong to. */
  quote: number | null;
}

/**
 * Cuts a block's text where its quotes begin and end. The runs joined are always the whole text: a quote that
 * reaches beyond the text is cut short, one that begins inside another starts after it, an empty one is left out.
 */
export function cutText(text: string, quotes: readonly Quote[], indices: readonly number[]): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const index of indices) {
    const at = quotes[index]?.at;
    if (!at) continue;
    const start = Math.max(done, at.start);
    const end = Math.min(text.length, at.end);
    if (!(start < end)) continue;
    if (start > done) runs.push({ text: text.slice(done, start), start: done, quote: null });
    runs.push({ text: text.slice(start, end), start, quote: index });
    done = end;
  }
  if (done < text.length) runs.push({ text: text.slice(done), start: done, quote: null });
  return runs;
}

import type { FoundQuote, Place } from './found-quote';

/** The most words of a sentence that evidence shows. */
const LONGEST_EVIDENCE = 160;
/** A longer sentence, its quotes included, is not looked through for evidence. */
const LONGEST_SENTENCE = 2000;

/** The sentence that names the speaker, every quote in it folded to an ellipsis. */
export function evidenceOf(
  { sentence, mention, stretch, paragraph }: FoundQuote,
  texts: readonly string[],
): string | null {
  if (!mention) return null;
  const text = texts[sentence.paragraph] ?? '';
  const named = textAt(mention, texts);
  const isHere =
    sentence.paragraph === mention.paragraph &&
    mention.start >= sentence.start &&
    mention.end <= sentence.end;
  if (!isHere || sentence.end - sentence.start > LONGEST_SENTENCE) return named;
  const folded =
    sentence.paragraph === paragraph && stretch.from >= sentence.start && stretch.to <= sentence.end
      ? `${text.slice(sentence.start, stretch.from)}“…”${text.slice(stretch.to, sentence.end)}`
      : text.slice(sentence.start, sentence.end);
  const short = folded.replaceAll(/[“"][^“”"]{4,}[”"]/g, '“…”').trim();
  return short.length > LONGEST_EVIDENCE ? named : short;
}

/** The words at a place. */
export const textAt = ({ paragraph, start, end }: Place, texts: readonly string[]) =>
  texts[paragraph]?.slice(start, end) ?? '';

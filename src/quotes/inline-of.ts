import type { Mention } from '../languages/grammar';
import type { Language, Spoken } from '../languages/language';
import type { Steps } from '../steps';
import { findQuotes } from './find-quotes';
import type { FoundQuote } from './found-quote';
import { resolverOf } from './resolve';
import { scan } from './scan';
import { rowsOf } from './sentence';

/** A quote of narration, and who speaks when we are sure enough. */
export interface Inline {
  found: FoundQuote;
  spoken: Spoken | null;
}

/**
 * The inline quotes, paragraph by paragraph, a step a paragraph and a quote. The authors of the page are never their
 * speakers.
 */
export function* inlineOf(
  texts: readonly string[],
  labels: readonly string[],
  { grammar }: Language,
  reporters: readonly string[],
): Steps<Inline[][]> {
  const marked = scan(texts, grammar.hasSingles);
  const rows = rowsOf(texts, marked, grammar);
  const resolver = resolverOf(texts, rows, labels, grammar);
  const inline: Inline[][] = texts.map(() => []);
  const said: Turn[] = [];
  for (const found of yield* findQuotes(texts, marked, rows, grammar)) {
    yield;
    const turn = { found, mention: resolver.resolve(found), isWhole: isWhole(found, texts) };
    const mention = answerer(turn, said) ?? turn.mention;
    said.push({ ...turn, mention });
    const isAuthor = mention?.name != null && reporters.includes(mention.name);
    const spoken = mention && !isAuthor && found.confidence !== 'unclear' ? spokenOf(mention) : null;
    inline[found.paragraph]?.push({ found, spoken });
  }
  return inline;
}

/** A quote, who says it, and whether it is all that its paragraph holds. */
interface Turn {
  found: FoundQuote;
  mention: Mention | null;
  isWhole: boolean;
}

/** The most characters of a line of dialogue. */
const LONGEST_LINE = 80;

const isWhole = ({ stretch, paragraph }: FoundQuote, texts: readonly string[]): boolean =>
  !stretch.isOpen &&
  stretch.to - stretch.from === texts[paragraph]?.trim().length &&
  stretch.to - stretch.from < LONGEST_LINE;

/** Two who talk in short lines, a paragraph each, take turns: the one who spoke before the last line answers. */
function answerer({ found, isWhole }: Turn, said: readonly Turn[]): Mention | null {
  if (!isWhole || found.rule !== 'carried') return null;
  const last = said.at(-1);
  const other = said.at(-2);
  if (!last?.mention?.name || last.found.paragraph !== found.paragraph - 1) return null;
  const isShort = (turn: Turn) => turn.found.stretch.end - turn.found.stretch.start < LONGEST_LINE;
  if (
    !other?.mention?.name ||
    other.found.paragraph < found.paragraph - 2 ||
    !isShort(last) ||
    !isShort(other)
  )
    return null;
  return other.mention.name === last.mention.name ? null : other.mention;
}

const spokenOf = ({ name, title, affiliation, label }: Spoken): Spoken => ({
  name,
  title,
  affiliation,
  label,
});

import type { Language } from '../languages/language';
import { markerOf } from '../languages/markers';
import type { Item, Line } from './items';
import { isSlashLabel, type Labelled } from './label-line';
import { closesQuote, opensQuote, quotesIn, withoutMarks } from './marks';

/** Somebody's words with their printed label, and how many items they took. */
export interface FoundBites {
  bites: { label: string | null; words: string }[];
  used: number;
}

/** What the finder must know of the script around the line. */
export interface BiteContext {
  items: readonly Item[];
  /** The body's language and, for markers, all of them. */
  language: Language;
  languages: readonly Language[];
  /** Whether the page carries part markers; without them only the strictest forms count. */
  isScript: boolean;
  /** The page prints a sound's words behind their label: a label alone on its line has none. */
  inlineSounds: boolean;
  /** Every printed line is a paragraph: words without marks end with theirs. */
  linePerParagraph: boolean;
  /** Inside a package, where a bracketed name heads a soundbite; in studio talk it heads a turn. */
  inPackage: boolean;
  /** The reporter's marker comes back behind every soundbite, so that words end with the next label and no sooner. */
  resumes: boolean;
  /** A header above the script names its hosts and guests. */
  inTalk: boolean;
  /** Signs that open turns here and soundbites elsewhere. */
  otherSigns: string;
}

/** The line at an item, null where there is none. */
export const lineAt = ({ items }: BiteContext, at: number): Line | null => {
  const item = items[at];
  return item?.type === 'line' ? item : null;
};

/** The words of a label, a bite for each pair of marks. */
export const bitesOf = (label: string | null, words: string) =>
  quotesIn(words).map((text) => ({ label, words: text }));

/** A line of narration or words: no marker, no label, no credits. */
export function isPlainText(context: BiteContext, at: number): boolean {
  const line = lineAt(context, at);
  if (!line || markerOf(line.text, context.languages)) return false;
  return !context.languages.some(({ credits }) => credits.test(line.text)) && !/^[[<〈【◀]/.test(line.text);
}

/**
 * The words behind a label: marked words up to their closing mark, over lines and blocks; unmarked words up to the end
 * of the block or the next label.
 */
export function wordsFrom(context: BiteContext, at: number, label: string | null, rest: string): FoundBites {
  const lines = rest ? [rest] : [];
  let used = 1;
  const first = rest || lineAt(context, at + 1)?.text || '';
  const marked = opensQuote(first);
  for (; ; used++) {
    const next = lineAt(context, at + used);
    if (!next || !isPlainText(context, at + used)) break;
    if (lines.length > 0 && isLabelLine(context, at + used)) break;
    if (!marked && lines.length > 0 && context.linePerParagraph) break;
    const isOpen = marked && !lines.some(closesQuote);
    if (lines.length > 0 && next.head && !(isOpen && used < 6 && closesLater(context, at + used))) break;
    if (lines.length > 0 && marked && !isOpen && !opensQuote(next.text)) break;
    lines.push(next.text);
  }
  const text = (marked ? lines : lines.map(withoutMarks)).join(' ');
  return { bites: text.trim() ? bitesOf(label, text) : [], used };
}

/** The words behind a label where nothing but the next label ends them, a paragraph each; a line broken by hand goes on. */
export function wordsToLabel(context: BiteContext, at: number, { label, words }: Labelled): FoundBites {
  const paragraphs = words ? [words] : [];
  let used = 1;
  for (; isPlainText(context, at + used) && !isLabelLine(context, at + used); used++) {
    const { text, head } = lineAt(context, at + used) ?? { text: '', head: true };
    if (context.language.reporterIn(text) !== null) break;
    const last = paragraphs.at(-1) ?? '';
    if (last && (!head || !/[.?!…”"]$/.test(last))) paragraphs[paragraphs.length - 1] = `${last} ${text}`;
    else paragraphs.push(text);
  }
  return { bites: paragraphs.flatMap((text) => bitesOf(label, text)), used };
}

const isLabelLine = (context: BiteContext, at: number): boolean => {
  const line = lineAt(context, at);
  return (
    line !== null &&
    (isSlashLabel(line.text, context.language) || /^[⊙◉●]|[:：]$|^\S+ ?\([^)]+\) ?:/.test(line.text))
  );
};

/** Whether an open quote is closed in one of the next lines, before another opens. */
function closesLater(context: BiteContext, at: number): boolean {
  for (let ahead = at; ahead < at + 4; ahead++) {
    const line = lineAt(context, ahead);
    if (!line) return false;
    if (opensQuote(line.text) || /^[[<〈【◀]/.test(line.text)) return false;
    if (closesQuote(line.text)) return true;
  }
  return false;
}

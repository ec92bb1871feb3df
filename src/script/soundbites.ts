import type { Language } from '../languages/language';
import { markerOf } from '../languages/markers';
import type { Item, Line } from './items';
import { isSlashLabel, type Labelled, labelledLine, labelThenWords } from './label-line';
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
}

type Form = (context: BiteContext, at: number) => FoundBites | null;

/** The forms of a soundbite, tried in this order; the first that fits speaks. */
const FORMS: readonly Form[] = [bracketed, bracketLabel, circled, slashLabel, bareRole, parenthesised];

/** The soundbite that starts at an item, if one does. */
export function biteAt(context: BiteContext, at: number): FoundBites | null {
  for (const form of FORMS) {
    const found = form(context, at);
    if (found) return found;
  }
  return null;
}

const lineAt = ({ items }: BiteContext, at: number): Line | null => {
  const item = items[at];
  return item?.type === 'line' ? item : null;
};

const bitesOf = (label: string | null, words: string) =>
  quotesIn(words).map((text) => ({ label, words: text }));

/** "[방송 관계자 : …]" begins like a kind of story and is somebody's words all the same. */
const isSomebody = ({ label, words }: Labelled, { language, languages }: BiteContext): boolean =>
  (opensQuote(words) || language.isRole(label) || language.speakerOf(label).name !== null) &&
  !languages.some(({ credits }) => credits.test(label));

/** `[이름/직함 : "…"]`, `[이름 : 말]`, `["…"]`, `[말!]`: label and words inside one pair of brackets, over one or more lines. */
function bracketed(context: BiteContext, at: number): FoundBites | null {
  const first = lineAt(context, at);
  if (!first?.text.startsWith('[')) return null;
  let text = first.text;
  let used = 1;
  while (!/\]$/.test(text) && used < 8) {
    const next = lineAt(context, at + used);
    if (!next || next.text.startsWith('[')) return null;
    text += ` ${next.text}`;
    used++;
  }
  if (!text.endsWith(']')) return null;
  const inner = text.slice(1, -1).trim();
  if (opensQuote(inner) && (closesQuote(inner) || context.isScript))
    return { bites: bitesOf(null, inner), used };
  const labelled =
    labelledLine(inner, context.language) ??
    (closesQuote(inner) ? labelThenWords(inner, context.language) : null);
  if (isNoSpeaker(text, context) && !(labelled && isSomebody(labelled, context))) return null;
  if (labelled?.words && (context.isScript || opensQuote(labelled.words))) {
    return { bites: bitesOf(labelled.label, labelled.words), used };
  }
  const isExclaimed = /[.!?…‥~]$/.test(inner) && !labelled && context.isScript && used === 1;
  return isExclaimed ? { bites: bitesOf(null, inner), used } : null;
}

const BRACKET_LABEL = /^([[<〈‹◀【])\s*([^[\]<>〈〉‹›◀▶【】]{1,80}?)\s*[\]>〉›▶】]\s*(.*)$/s;

/** `[이름 / 직함]`, `<이름/직함>`, `◀ 이름/소속 직함 ▶` alone, the words behind it or on the next line. */
function bracketLabel(context: BiteContext, at: number): FoundBites | null {
  const line = lineAt(context, at);
  const match = line && BRACKET_LABEL.exec(line.text);
  if (!match || isNoSpeaker(line.text, context)) return null;
  const [, , label = '', rest = ''] = match;
  if (!context.language.isSpeaker(label) || markerOf(line.text, context.languages)) return null;
  if (rest) return opensQuote(rest) ? wordsFrom(context, at, label, rest) : null;
  const next = lineAt(context, at + 1);
  const areWords =
    next !== null && (opensQuote(next.text) || (context.inPackage && isPlainText(context, at + 1)));
  return areWords && context.isScript ? wordsFrom(context, at, label, '') : null;
}

/** `⊙이름(직함): 말` and `● 이름(소속): 말`: no quotation marks, to the end of the block. */
function circled(context: BiteContext, at: number): FoundBites | null {
  const line = lineAt(context, at);
  if (!line || !/^[⊙◉●]/.test(line.text) || markerOf(line.text, context.languages)) return null;
  const labelled = labelledLine(line.text.slice(1).trim(), context.language);
  return labelled?.words ? wordsFrom(context, at, labelled.label, labelled.words) : null;
}

/** `Name / Affiliation` on its own line and the words on the next, with no blank line between; `이름 / 소속` before marks. */
function slashLabel(context: BiteContext, at: number): FoundBites | null {
  const line = lineAt(context, at);
  const next = lineAt(context, at + 1);
  if (!line || !next || !isSlashLabel(line.text, context.language)) return null;
  const isJoined = !next.head && context.isScript && isPlainText(context, at + 1);
  return isJoined || opensQuote(next.text) ? wordsFrom(context, at, line.text, '') : null;
}

/** A role alone on its line right above words in marks: `골프장 관계자` and `"…"`. */
function bareRole(context: BiteContext, at: number): FoundBites | null {
  const line = lineAt(context, at);
  const next = lineAt(context, at + 1);
  if (!line?.head || !next || next.head || !context.isScript || !opensQuote(next.text)) return null;
  return context.language.isRole(line.text) ? wordsFrom(context, at, line.text, '') : null;
}

/** `Name (Title): words` and `Name(Title, Org) : "words"` at the start of a block. */
function parenthesised(context: BiteContext, at: number): FoundBites | null {
  const line = lineAt(context, at);
  if (!line || !context.isScript || !/[(/]/.test(line.text.slice(0, 120))) return null;
  const labelled = labelledLine(line.text, context.language);
  const hasSlot = labelled && (/\)$/.test(labelled.label) || isSlashLabel(labelled.label, context.language));
  return hasSlot && labelled.words ? wordsFrom(context, at, labelled.label, labelled.words) : null;
}

/** A line of narration or words: no marker, no label, no credits. */
function isPlainText(context: BiteContext, at: number): boolean {
  const line = lineAt(context, at);
  if (!line || markerOf(line.text, context.languages)) return false;
  return !context.languages.some(({ credits }) => credits.test(line.text)) && !/^[[<〈【◀]/.test(line.text);
}

const isNoSpeaker = (text: string, { languages }: BiteContext): boolean =>
  languages.some(({ notSpeakers, credits }) => notSpeakers.test(text) || credits.test(text));

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

const isLabelLine = (context: BiteContext, at: number): boolean => {
  const line = lineAt(context, at);
  return line !== null && (isSlashLabel(line.text, context.language) || /^\S+ ?\([^)]+\) ?:/.test(line.text));
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

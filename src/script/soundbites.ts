import { brackets } from '../languages/brackets';
import { markerOf } from '../languages/markers';
import {
  type BiteContext,
  bitesOf,
  type FoundBites,
  isPlainText,
  lineAt,
  wordsFrom,
  wordsToLabel,
} from './bite-words';
import { isSlashLabel, isTitledName, type Labelled, labelledLine, labelThenWords } from './label-line';
import { closesQuote, opensQuote } from './marks';

type Form = (context: BiteContext, at: number) => FoundBites | null;

/** The forms of a soundbite, tried in this order; the first that fits speaks. */
const FORMS: readonly Form[] = [bracketed, bracketLabel, signed, labelAbove, parenthesised];

/** The soundbite that starts at an item, if one does. */
export function biteAt(context: BiteContext, at: number): FoundBites | null {
  for (const form of FORMS) {
    const found = form(context, at);
    if (found) return found;
  }
  return null;
}

/** "[방송 관계자 : …]" begins like a kind of story and is somebody's words all the same. */
const isSomebody = ({ label, words }: Labelled, { language, languages }: BiteContext): boolean =>
  (opensQuote(words) || language.isRole(label) || language.speakerOf(label).name !== null) &&
  !languages.some(({ credits }) => credits.test(label));

/** `[이름/직함 : "…"]`, `[이름 : 말]`, `["…"]`, `[말!]`: label and words inside one pair of brackets, over one or more lines. */
function bracketed(context: BiteContext, at: number): FoundBites | null {
  const first = lineAt(context, at);
  const open = first?.text[0] ?? ' ';
  const close = brackets[open];
  if (!first || !close) return null;
  let text = first.text;
  let used = 1;
  while (!text.endsWith(close) && used < 8) {
    const next = lineAt(context, at + used);
    if (!next || next.text.startsWith(open)) return null;
    text += ` ${next.text}`;
    used++;
  }
  if (!text.endsWith(close)) return null;
  const inner = text.slice(1, -1).trim();
  if (open !== '[') {
    const told = closesQuote(inner) ? labelledLine(inner, context.language) : null;
    return told && opensQuote(told.words) && !isNoSpeaker(text, context)
      ? { bites: bitesOf(told.label, told.words), used }
      : null;
  }
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

/**
 * `⊙이름(직함): 말` and `● 이름(소속): 말`: no quotation marks, to the end of the block, or to the next label where the
 * reporter's marker resumes; there, as KBS printed it before 1997, also `이름 (직함) :` alone on its line.
 */
function signed(context: BiteContext, at: number): FoundBites | null {
  const text = lineAt(context, at)?.text ?? '';
  const isOther = context.otherSigns.includes(text[0] ?? ' ') || markerOf(text, context.languages) !== null;
  const labelled = isOther ? null : labelledLine(text.replace(/^[⊙◉●] ?/, ''), context.language);
  if (!labelled) return null;
  const isSigned =
    /^[⊙◉●]/.test(text) || (context.resumes && (labelled.words === '' || isSomebody(labelled, context)));
  if (!isSigned) return null;
  if (context.resumes) return wordsToLabel(context, at, labelled);
  return labelled.words ? wordsFrom(context, at, labelled.label, labelled.words) : null;
}

/**
 * `Name / Affiliation` on its own line and the words on the next, with no blank line between; `이름 / 소속`, a role, or a
 * name with its title right above words in marks.
 */
function labelAbove(context: BiteContext, at: number): FoundBites | null {
  const line = lineAt(context, at);
  const next = lineAt(context, at + 1);
  if (!line || !next) return null;
  const { language, inTalk } = context;
  const isMarked = opensQuote(next.text);
  const isJoined = !next.head && context.isScript;
  const fits = isSlashLabel(line.text, language)
    ? isMarked || (isJoined && isPlainText(context, at + 1))
    : (line.head || context.linePerParagraph) &&
      isJoined &&
      isMarked &&
      (language.isRole(line.text) || (!inTalk && isTitledName(line.text, language)));
  return fits ? wordsFrom(context, at, line.text, '') : null;
}

/** `Name (Title): words`, `Name(Title, Org) : "words"` and `이름, 소속 직함 : 말` at the start of a block. */
function parenthesised(context: BiteContext, at: number): FoundBites | null {
  const line = lineAt(context, at);
  if (!line || !context.isScript || !/[(/,]/.test(line.text.slice(0, 120))) return null;
  const labelled = labelledLine(line.text, context.language);
  const hasSlot =
    labelled &&
    (/\)$/.test(labelled.label) ||
      isSlashLabel(labelled.label, context.language) ||
      (/^[가-힣]+, /.test(line.text) && isTitledName(labelled.label, context.language)));
  return hasSlot && labelled.words ? wordsFrom(context, at, labelled.label, labelled.words) : null;
}

const isNoSpeaker = (text: string, { languages }: BiteContext): boolean =>
  languages.some(({ notSpeakers, credits }) => notSpeakers.test(text) || credits.test(text));

import type { Language } from '../languages/language';

/** "label : words" of one line, cut at the colon that ends the label. */
export interface Labelled {
  label: string;
  words: string;
}

/** Longest label in front of words, in UTF-16 units. */
const LABEL_LIMIT = 120;

/** A bracket that nothing closes. */
const ORPHAN = /^[[<‹〈《【◀](?!.*[\]>›〉》】▶])/s;

/** The colon that ends a label: the first one outside brackets; brackets may nest, "(Captain (Feb. 19)):". */
export function labelledLine(text: string, language: Language): Labelled | null {
  const head = text.slice(0, LABEL_LIMIT);
  if (!/[:：]/.test(head)) return null; // as most lines are
  let depth = 0;
  for (let at = 0; at < head.length; at++) {
    const char = text[at] ?? '';
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if ((char === ':' || char === '：') && depth === 0) {
      const label = text.slice(0, at).replace(ORPHAN, '').trim();
      const next = text[at + 1] ?? '';
      const isClock = /\d$/.test(label) && /\d/.test(next);
      return label && !isClock && next !== '/' && language.isSpeaker(label)
        ? { label, words: text.slice(at + 1).trim() }
        : null;
    } else if ('"“”'.includes(char)) return null;
  }
  return null;
}

/** A label and the words in marks on one line, with nothing between them: `이름 / 직함 "…"`. */
const LABEL_THEN_WORDS = /^([^"“”:：]{2,60}?) ?(["“].+)$/s;

/** "label "words"" of one line, where newsrooms leave the colon out. */
export function labelThenWords(text: string, language: Language): Labelled | null {
  const [, label = '', words = ''] = LABEL_THEN_WORDS.exec(text) ?? [];
  return label && language.isSpeaker(label) ? { label, words } : null;
}

/** "이름 직함", "이름 직함 (날짜)", "Name (Title, Org)" alone on its line: no sentence, a name with a title. */
export function isTitledName(text: string, language: Language): boolean {
  if (text.length > (text.endsWith(')') ? 80 : 40) || !language.isSpeaker(text)) return false;
  const { name, title } = language.speakerOf(text);
  return name !== null && title !== null;
}

/** Whether a line is nothing but a speaker's label with a slot for what they are: "name / affiliation", "이름/직함". */
export function isSlashLabel(text: string, language: Language): boolean {
  if (
    text.length > 100 ||
    !text.replace(/\([^()]*\)/g, '').includes('/') ||
    /^[[<〈【◀]/.test(text) ||
    /[.!?…:]$/.test(text.replace(/\b\p{L}{1,40}\.$/u, ''))
  )
    return false;
  return !/\b(?:and|or|his|he)\/|\d\/\d|https?:|w\/o/i.test(text) && language.isSpeaker(text);
}

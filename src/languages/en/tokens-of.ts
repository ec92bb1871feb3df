import type { Stretch } from '../grammar';
import { wordList } from '../word-list';
import { type Cue, cueOf } from './cues';
import { isUpper } from './letters';
import { codeOf } from './words';

/** A word, a mark or a quote with what the word alone tells. */
export interface Token {
  /** `N` lower-case word, `U` capitalised word, `Q` quote, marks as themselves, otherwise the codes of `words.ts`. */
  tag: string;
  word: string;
  start: number;
  end: number;
  /** Ends in 's. */
  isOwner: boolean;
  cue: Cue | undefined;
  quote: number;
}

const ABBREVIATIONS = wordList(
  'Mr Mrs Ms Dr Sen Rep Gov Gen Col Capt Lt Sgt Rev Prof Jr Sr St Mt No vs Inc Corp Co Ltd Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Calif Fla Ga Ill Ind Mass Mich Minn Ore Pa Tenn Tex Va Vt Wash Wis Ariz Colo Conn Del Ala Ark Ky La Md Mo Okla Neb Nev Mont Reps Sens Supt Insp Maj Adm Brig Cmdr Det Fr Hon Pres Min Univ Inst Dept Assn Bros',
);
const SPACE = ' \t\n\u00a0\u202f\u200b';
const CLITIC: Record<string, string> = { s: 'X', d: 'X', ll: 'X', ve: 'X', re: 'X', m: 'X' };

/** Letters and digits; the common ones are told without folding case. */
function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return char.toLowerCase() !== char.toUpperCase() || code > 0x2e7f;
}
const isJoint = (char: string) =>
  char === '-' || char === '’' || char === "'" || char === '&' || char === '‑';

/** A paragraph as words, marks and quotes. */
export function tokensOf(text: string, stretches: readonly Stretch[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const stretch = stretches[next];
    if (stretch && at >= stretch.from) {
      tokens.push({
        tag: 'Q',
        word: '',
        start: stretch.from,
        end: stretch.to,
        isOwner: false,
        cue: undefined,
        quote: next++,
      });
      at = Math.max(at + 1, stretch.to);
      continue;
    }
    const char = text[at] ?? '';
    if (SPACE.includes(char)) at++;
    else if (isLetter(char) || (char === '$' && isLetter(text[at + 1] ?? ''))) {
      const end = wordEnd(text, at, stretch?.from ?? text.length);
      pushWord(tokens, text.slice(at, end), at, end);
      at = end;
    } else {
      const tag = markTag(text, at);
      if (tag && !(tag === '.' && isInBrackets(tokens)))
        tokens.push({ tag, word: char, start: at, end: at + 1, isOwner: false, cue: undefined, quote: -1 });
      at++;
    }
  }
  return tokens;
}

/** Whether the last few tokens open a bracket that is not closed yet: the stop of "(D-Va.)" ends nothing. */
function isInBrackets(tokens: readonly Token[]): boolean {
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - 5); at--) {
    if (tokens[at]?.tag === '(') return true;
    if (tokens[at]?.tag === ')') return false;
  }
  return false;
}

function markTag(text: string, at: number): string {
  const char = text[at] ?? '';
  if (char === '—' || char === '–' || char === '―' || (char === '-' && SPACE.includes(text[at - 1] ?? ' ')))
    return '-';
  if (char === '…') return '';
  if (char === '[') return '(';
  if (char === ']') return ')';
  if (char === '!' || char === '?') return '.';
  return ',:;().'.includes(char) ? char : '';
}

/** Where a word ends: joints inside it belong to it, so does the point of an abbreviation. */
function wordEnd(text: string, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit) {
    const char = text[at] ?? '';
    if (isLetter(char)) at++;
    else if (isJoint(char) && isLetter(text[at + 1] ?? '') && at + 1 < limit) at += 2;
    else if (char === '.' || char === ',') {
      const after = text[at + 1] ?? '';
      if (/\d/.test(text[at - 1] ?? '') && /\d/.test(after)) at += 2;
      else if (char === '.' && isLetter(after)) at += 2;
      else if (char === '.' && isAbbreviation(text.slice(from, at)) && isShortForm(text, from, at)) at++;
      else break;
    } else break;
  }
  return at;
}

function isAbbreviation(word: string): boolean {
  const last = word.slice(Math.max(word.lastIndexOf('.'), word.lastIndexOf('-')) + 1);
  return word.length < 40 && ((last.length === 1 && isUpper(last)) || ABBREVIATIONS.has(last));
}

/** "U.S." goes on, "Mr." goes on; a single capital does when a letter or a capital follows ("J. Smith", not "plan B. He"). */
function isShortForm(text: string, from: number, at: number): boolean {
  const word = text.slice(from, at);
  const after = /^\.\s*(\S?)/.exec(text.slice(at, at + 4))?.[1] ?? '';
  if (word.length === 1 && word !== 'I') return after !== '';
  return word !== 'I' && after !== '' && (!/[“"]/.test(after) || word.length > 1);
}

function pushWord(tokens: Token[], written: string, start: number, end: number) {
  const plain = written.replaceAll("'", '’');
  const split = /^(.+)’([a-z]{1,2})$/i.exec(plain);
  const stem = split?.[1] ?? plain;
  const clitic = split ? CLITIC[split[2]?.toLowerCase() ?? ''] : undefined;
  const lower = stem.toLowerCase();
  if (
    clitic &&
    (codeOf(lower) === 'h' || split?.[2] !== 's' || /^(?:that|there|who|what|here)$/.test(lower))
  ) {
    const cut = start + stem.length;
    pushPlain(tokens, stem, start, cut);
    tokens.push({
      tag: 'X',
      word: split?.[2] ?? '',
      start: cut,
      end,
      isOwner: false,
      cue: undefined,
      quote: -1,
    });
    return;
  }
  pushPlain(tokens, clitic ? stem : plain, start, end, clitic !== undefined || /s’$/.test(plain));
}

function pushPlain(tokens: Token[], word: string, start: number, end: number, isOwner = false) {
  const lower = word.toLowerCase();
  const isCapital = word[0] !== lower[0];
  const isFirst =
    tokens.length === 0 ||
    tokens.at(-1)?.tag === '.' ||
    tokens.at(-1)?.tag === 'Q' ||
    tokens.at(-1)?.tag === ':';
  const code = codeOf(lower);
  const isName =
    isCapital && !isFirst && code !== 'h' && !(code && 'DTXhICLWtK'.includes(code) && word.length < 7);
  const tag = isName && code !== 'T' && code !== 'D' ? 'U' : (code ?? (isCapital ? 'U' : shapeOf(lower)));
  const known = code && code !== 'V' ? undefined : cueOf(lower);
  const cue = tag === 'U' && !isFirst && !(known?.form === 'past' && !known.isNoun) ? undefined : known;
  tokens.push({ tag, word, start, end, isOwner, cue, quote: -1 });
}

const NO_PAST = wordList(
  'hundred kindred sacred naked wicked indeed speed breed weed feed seed bed red shed sled need greed creed deed steed',
);

const NO_ING = wordList(
  'thing something anything nothing everything morning evening king string spring wing ceiling building meeting hearing wedding filing ruling briefing rating sibling funding housing shooting gathering',
);
const NO_ADVERB = wordList(
  'family rally ally reply assembly supply daily early elderly only friendly italy july bully belly monthly weekly likely deadly ugly lovely lonely costly anomaly',
);

/** What the ending of an unknown word tells: a past form, a form in -ing, an adverb, a number, otherwise a noun. */
function shapeOf(word: string): string {
  if (/^[$\d]/.test(word)) return '#';
  if (word.length > 3 && word.endsWith('ed') && !NO_PAST.has(word)) return 'V';
  if (word.length > 4 && word.endsWith('ing') && !NO_ING.has(word)) return 'g';
  if (word.length > 4 && word.endsWith('ly') && !NO_ADVERB.has(word)) return 'A';
  return 'N';
}

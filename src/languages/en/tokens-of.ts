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

/** A word with the joints inside it, or a mark; \p{L} would cost a millisecond to compile. */
const PIECE =
  /\$?[\dA-Za-zª-ʯͰ-῿⺀-\uffff]+(?:(?:\.?[-’'&‑]|\.|(?<=\d),(?=\d))[\dA-Za-zª-ʯͰ-῿⺀-\uffff]+)*|(?<![^\s\u200b])-|[—–―,:;.!?()[\]]/g;
/** What marks count as. */
const MARKS: Record<string, string> = {
  '—': '-',
  '–': '-',
  '―': '-',
  '[': '(',
  ']': ')',
  '!': '.',
  '?': '.',
};
/** Short forms whose point ends no sentence, besides those without a vowel: "Mr." */
const SHORT = wordList(
  'Ga La Pa Va Ala Fla Okla Feb Dec Inc Ore Calif Prof Aug Mich Wash Maj Del Ill Col Adm Jan Gen Sen Tenn Minn Conn Co No Colo Rep Corp Wis Sens Reps Mass vs Oct Mont Capt Dept Sept Supt Nev Rev Univ Gov Nov Ky Ariz',
);
const CLITICS = wordList('s d ll ve re m');

/** A paragraph as words, marks and quotes. */
export function tokensOf(text: string, stretches: readonly Stretch[]): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (let quote = 0; quote <= stretches.length; quote++) {
    const stretch = stretches[quote];
    pushPieces(tokens, text, from, stretch ? stretch.from : text.length);
    if (stretch) push(tokens, 'Q', '', stretch.from, stretch.to, quote);
    from = Math.max(from, stretch ? stretch.to : 0);
  }
  return tokens;
}

/** The words and marks between two places. */
function pushPieces(tokens: Token[], text: string, from: number, to: number) {
  PIECE.lastIndex = from;
  for (let piece = PIECE.exec(text); piece && piece.index < to; piece = PIECE.exec(text)) {
    const { 0: word, index: start } = piece;
    let end = start + word.length;
    if (',:;.!?()[]—–―-'.includes(word)) {
      const tag = MARKS[word] ?? word;
      if (tag !== '.' || !isInBrackets(tokens)) push(tokens, tag, word, start, end);
      continue;
    }
    if (text[end] === '.' && text.slice(end + 1, end + 4).trim() && isShort(word)) end++;
    end = Math.min(end, to);
    pushWord(tokens, text.slice(start, end), start, end);
    PIECE.lastIndex = end;
  }
}

function push(
  tokens: Token[],
  tag: string,
  word: string,
  start: number,
  end: number,
  quote = -1,
  isOwner = false,
  cue?: Cue,
) {
  tokens.push({ tag, word, start, end, isOwner, cue, quote });
}

/** Whether the last few tokens open a bracket that is not closed yet: the stop of "(D-Va.)" ends nothing. */
function isInBrackets(tokens: readonly Token[]): boolean {
  const last = tokens.slice(-5).findLast(({ tag }) => tag === '(' || tag === ')');
  return last?.tag === '(';
}

/** Whether the point behind a word belongs to it: "Mr.", "Sen.", "U.S.", "J." */
function isShort(word: string): boolean {
  const last = word.slice(Math.max(word.lastIndexOf('.'), word.lastIndexOf('-')) + 1);
  if (last.length === 1) return isUpper(last) && word !== 'I';
  return SHORT.has(last) || /^[B-DF-HJ-NP-TV-Z][b-df-hj-np-tv-z]{1,2}$/.test(last);
}

/** "she's" is two words; "Quill's" is one that owns what follows. */
function pushWord(tokens: Token[], written: string, start: number, end: number) {
  const word = written.replaceAll("'", '’');
  const cut = word.lastIndexOf('’');
  const tail = cut > 0 ? word.slice(cut + 1).toLowerCase() : '';
  if (!CLITICS.has(tail)) return pushPlain(tokens, word, start, end, word.endsWith('s’'));
  const stem = word.slice(0, cut);
  const lower = stem.toLowerCase();
  const isVerb = tail !== 's' || codeOf(lower) === 'h' || /^(?:t?here|t?hat|wh(?:at|o))$/.test(lower);
  pushPlain(tokens, stem, start, isVerb ? start + cut : end, !isVerb);
  if (isVerb) push(tokens, 'X', tail, start + cut, end);
}

function pushPlain(tokens: Token[], word: string, start: number, end: number, isOwner: boolean) {
  const lower = word.toLowerCase();
  const isCapital = word[0] !== lower[0];
  const isFirst = '.Q:'.includes(tokens.at(-1)?.tag ?? '.');
  const code = codeOf(lower);
  const isName =
    isCapital &&
    !isFirst &&
    code !== 'h' &&
    !(code && 'DTXhICLWtK'.includes(code) && word.length < 7 && word !== 'Will');
  const isTitle = isCapital && !(isFirst && ADVERB.test(lower));
  const tag = isName && code !== 'T' && code !== 'D' ? 'U' : (code ?? (isTitle ? 'U' : shapeOf(lower)));
  const known = code && code !== 'V' ? undefined : cueOf(lower);
  const isVerb = known?.form === 'past' && !known.isNoun && lower !== 'said'; // "Tweeted", not "Omar Said"
  const cue = tag === 'U' && !isFirst && !isVerb ? undefined : known;
  push(tokens, tag, word, start, end, -1, isOwner, cue);
}

/** "Finally", "Apparently" at the head of a sentence, and no name such as "Kelly". */
const ADVERB = /.{3}(?:al|ng|te|ed|nt|us|ab|ib|ar)ly$/;

/** Words whose ending tells the wrong thing. */
const NOUNS = wordList(
  'bed red feed need seed shed king wing ally only july speed greed thing daily reply early filing ruling spring string rating deadly likely family weekly supply hundred wedding funding nothing ceiling evening morning hearing housing meeting monthly elderly building briefing anything shooting assembly friendly something gathering everything',
);

/** What the ending of an unknown word tells: a past form, a form in -ing, an adverb, a number, otherwise a noun. */
function shapeOf(word: string): string {
  if (/^[$\d].*(?<!old)$/.test(word)) return '#';
  if (NOUNS.has(word)) return 'N';
  if (word.length > 3 && word.endsWith('ed')) return 'V';
  if (word.length > 4 && word.endsWith('ing')) return 'g';
  return word.length > 4 && word.endsWith('ly') ? 'A' : 'N';
}

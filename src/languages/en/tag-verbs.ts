import { wordList } from '../word-list';
import { type Cue, cueOf } from './cues';
import { SPEECH_NOUNS } from './nouns';
import type { Token } from './tokens-of';

/** Decides what only the neighbours tell: cue or noun, finite or not, passive or not. */
export function tagVerbs(tokens: Token[]) {
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (token.word === 'according' || (token.word === 'According' && after?.word === 'to')) {
      token.tag = 'Y';
      return;
    }
    tagSmall(token, after);
    if (token.word === 'An' && isFamilyAn(after, tokens[at + 2])) token.tag = 'U';
    if (before && TIMES.has(token.word) && (before.tag === 'T' || /^(?:last|this|next)$/i.test(before.word)))
      before.tag = token.tag = 'T';
    if (token.word === 'related' && after?.tag === 'K') {
      token.tag = 'g';
      return;
    }
    if (namesWords(tokens, at)) {
      token.tag = token.word.endsWith('ing') || before?.tag === 'K' ? 'f' : 'F';
      return;
    }
    if (isNoSpeech(token.word, after)) {
      token.tag = 'V';
      return;
    }
    if (token.word === 'went' && after?.word === 'on' && tokens[at + 2]?.tag === ':')
      token.cue = cueOf('said');
    const { cue } = token;
    if (token.word === 'put' && after?.word === 'it') token.tag = 'S';
    if (token.word === 'won' && /^(?:\d.*|.*illion|thousand|hundred)$/.test(before?.word ?? ''))
      token.tag = 'N';
    if (
      after?.word === 'by' &&
      /ed$|^(?:made|held|led|built|given|taken|sent|seen)$/.test(token.word) &&
      !/ing$/.test(tokens[at + 2]?.word ?? '')
    ) {
      token.tag = 'g';
      return;
    }
    token.tag = cue
      ? (cueTag(tokens, at, token, cue) ?? 'N')
      : isObject(tokens, at)
        ? 'N'
        : plainTag(token.tag, before, after);
  });
}

/** "last week", "Monday night". */
const TIMES = wordList('weekend evening morning spring month week fall afternoon year summer winter night');

/** "used the phrase “…”": whose words they are. */
const namesWords = (tokens: readonly Token[], at: number): boolean =>
  /^us(?:e[sd]?|ing)$/.test(tokens[at]?.word ?? '') &&
  tokens[at - 1]?.tag !== 'D' &&
  tokens.slice(at + 1, at + 4).some(({ word }) => SPEECH_NOUNS.has(word));

/** "continues to", "charged $5": what is a cue elsewhere says nothing there. */
const isNoSpeech = (word: string, after: Token | undefined): boolean =>
  (after?.tag === 'K' && /^(?:continue|offer|agree|threaten)/.test(word)) ||
  (after?.tag === '#' && word.startsWith('charge'));

/** Words before a noun that never stand for one. */
const NEVER_ALONE = wordList('the a an its my our your his their whose every no such retired');

/** "her" as an object, "this", "two" and "said another" as nouns of their own. */
function tagSmall(token: Token, after: Token | undefined) {
  const word = token.word.toLowerCase();
  const next = after?.tag ?? '.';
  if (word === 'her') {
    if (!'NU#DVgA'.includes(next)) token.tag = 'm';
  } else if (token.tag === 'D' && !NEVER_ALONE.has(word)) {
    if ('.,XVSsFE'.includes(next) || (after?.cue && !after.cue.isNoun)) token.tag = 'N';
  }
}

/** "An then criticized", "An asked Quill", "told An.": the name, where no article can stand. */
const isFamilyAn = (after: Token | undefined, next: Token | undefined): boolean =>
  /^(?:[bcdfgj-np-tv-z,.:;?].*|)$/.test(after?.word ?? '') ||
  (after?.cue?.form === 'past' && (startsObject(next) || 'A,:'.includes(next?.tag ?? '.')));

/** "has special needs": a plural behind an adjective that "has" takes. */
const isObject = (tokens: readonly Token[], at: number): boolean =>
  /^h(?:as|ave|ad)$/.test(tokens[at - 2]?.word ?? '') &&
  tokens[at - 1]?.tag === 'N' &&
  /^(?:needs|wants|works|runs|leads|shows|uses)$/.test(tokens[at]?.word ?? '');

/** A verb that says nothing: inside a noun phrase it is an adjective, behind "to" it has no tense. */
function plainTag(tag: string, before: Token | undefined, after: Token | undefined): string {
  const isInPhrase = before !== undefined && ('D#'.includes(before.tag) || before.isOwner);
  if (tag === 'V' && isInPhrase) return 'N';
  if (tag === 'V' && before?.tag === 'K') return 'g';
  if (tag === 'N' && before?.tag === 'K' && 'DVhm'.includes(after?.tag ?? '.')) return 'g'; // "to spill the beans"
  return tag === 'g' && isInPhrase && 'NU'.includes(after?.tag ?? '.') ? 'N' : tag;
}

/** The code of a cue where it stands; null where the word is a noun or an adjective. */
function cueTag(tokens: Token[], at: number, { word }: Token, cue: Cue): string | null {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const verb = before?.tag === 'A' ? tokens[at - 2] : before;
  const prior = verb?.tag ?? '.';
  const isBehindNoun = (before?.isOwner === true && word !== 'said') || prior === 'D';
  if (cue.form === 'ing' ? !isBehindNoun : prior === 'K')
    return cue.code === 'F' ? 'f' : cue.code === 'E' ? 'g' : 'G';
  if (isBehindNoun || 'oI#'.includes(prior)) return null;
  if (cue.form === 'past')
    return PASSIVE.test(verb?.word ?? '') || (prior === 'X' && verb?.word === 's' && word !== 'said')
      ? 'p'
      : cue.code;
  if (!cue.isNoun || (word === 'read' && startsObject(after))) return cue.code;
  if ('hWXAtCm'.includes(prior))
    return prior === 'C' || prior === 'A' ? (startsObject(after) ? cue.code : null) : cue.code;
  const agrees = cue.form === 'third' || word === 'read' || /s$/.test(before?.word ?? '');
  if ('UN'.includes(prior) && agrees && isBriefFrame(tokens, at)) return cue.code;
  if (prior === 'U')
    return cue.form === 'third' || startsObject(after) ? (startsObject(after) ? cue.code : null) : null;
  if (prior === 'N' && startsObject(after)) {
    const isPlural = /[^s]s$/.test(before?.word ?? '');
    return isPlural === (cue.form === 'base') || after?.tag === 't' ? cue.code : null;
  }
  return ',Q'.includes(prior) && startsObject(after) && cue.form === 'third' ? cue.code : null;
}

const PASSIVE = /^(?:am|is|are|was|were|be|been|being|g[eo]ts?|re|m)$/i;

/** “…,” Kim notes. A quote, a short subject, the cue and the end. */
function isBriefFrame(tokens: Token[], at: number): boolean {
  const after = tokens[at + 1]?.tag ?? '.';
  if (!'.,;:IATC(-'.includes(after)) return false;
  let from = at - 1;
  while (from > at - 9 && 'NU#DAIo'.includes(tokens[from]?.tag ?? '.')) from--;
  if (tokens[from]?.tag === ',') from--;
  return tokens[from]?.tag === 'Q';
}

const startsObject = (token: Token | undefined) => token !== undefined && 'DhmQt:UL'.includes(token.tag);

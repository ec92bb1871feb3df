import type { Utterance, Voice } from './speech';
import type { SpokenLine } from './spoken-lines';

/**
 * The longest utterance, in seconds: Chromium's network voices fall silent after 15. Speaking goes at about 14
 * characters a second in alphabets and 6 in Hangul, Kana and Hanzi, so that the limit in characters leaves room.
 */
const SECONDS = 11;
const WIDE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const [ALPHABET, SYLLABIC] = [14, 6];

/** A second person sounds deeper where the same voice speaks for both. */
const QUOTE_PITCH = 0.75;

/** The voices that read: one tells, one says the quotes; often the same. */
export interface Cast {
  teller: Voice;
  quoter: Voice;
  rate: number;
}

/** What is said for a sentence: the cue, then its words, quotes in their own voice or at their own pitch. */
export function utterancesOf({ cue, runs }: SpokenLine, { teller, quoter, rate }: Cast): Utterance[] {
  const tell = (text: string): Utterance => ({ text, voice: teller, rate, pitch: 1 });
  const quote = (text: string): Utterance => ({
    text,
    voice: quoter,
    rate,
    pitch: quoter.id === teller.id ? QUOTE_PITCH : 1,
  });
  const said = runs.flatMap((run) => cutLong(run.text, rate).map(run.isQuote ? quote : tell));
  return cue === null ? said : [tell(`${cue}:`), ...said];
}

/** Cuts a text that takes too long, best after a comma, else at a space, else anywhere but inside a character. */
function cutLong(text: string, rate: number): string[] {
  const speed = WIDE.test(text) ? SYLLABIC : ALPHABET;
  const limit = Math.round(SECONDS * speed * rate);
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const head = rest.slice(0, limit);
    const comma = Math.max(...[',', ';', ':', '，', '、', '—', '–'].map((mark) => head.lastIndexOf(mark)));
    const space = head.lastIndexOf(' ');
    const end = comma > limit / 3 ? comma + 1 : space > limit / 3 ? space : wholeCharacters(rest, limit);
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...pieces, rest].filter(Boolean);
}

const wholeCharacters = (text: string, end: number) =>
  /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end;

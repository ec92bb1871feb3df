import type { Stretch, Unit } from '../grammar';
import { PEOPLE, SPEECH_NOUNS } from './nouns';
import { tagVerbs } from './tag-verbs';
import { type Token, tokensOf } from './tokens-of';

/**
 * A paragraph of English as units. `N` a noun phrase with a name, `n` one without, `h` a pronoun, `m` a pronoun that is
 * never a subject; `S s F E` finite cues (see `cues.ts`), `G f` the same without a tense of their own, `p` a passive
 * cue; `V` other finite verbs, `g` other verbs, `X` auxiliaries; `Y` "according to"; the rest as in `words.ts`.
 */
export function unitsOf(text: string, stretches: readonly Stretch[]): Unit[] {
  const tokens = tokensOf(text, stretches);
  tagVerbs(tokens);
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const end = startsPhrase(tokens, at) ? phraseEnd(tokens, at) : at + 1;
    units.push(end > at + 1 || 'DNU#'.includes(token.tag) ? phrase(tokens.slice(at, end)) : single(token));
    const stretch = stretches[token.quote];
    if (stretch && text[stretch.end - 1] === ',') units.push({ ...stop(stretch.end), code: ',' });
    if (token.tag === 'Q' && endsSentence(text, stretches[token.quote], tokens, end))
      units.push(stop(token.end));
    at = end;
  }
  return joined(units);
}

/** What opens a clause, and what a clause's subject is followed by. */
const OPENS = '.qt:-';
const FOLLOWS = 'SsFEVXpAT';

/** "Quill and Venn said", "said Quill and Venn.": two who speak as one are one unit. */
function joined(units: Unit[]): Unit[] {
  const code = (at: number) => units[at]?.code ?? '.';
  for (let at = units.length - 2; at > 0; at--) {
    if (units[at]?.head !== 'and' || !`${code(at - 1)}${code(at + 1)}`.includes('N')) continue;
    if (!NOUNS.test(code(at - 1) + code(at + 1))) continue;
    const [before, after] = [code(at - 2), code(at + 2)];
    const isSubject = OPENS.includes(before === ',' ? code(at - 3) : before) && FOLLOWS.includes(after);
    const isInverted = before === 'S' && 'q,'.includes(code(at - 3)) && '.,;('.includes(after);
    const [first, last] = [units[at - 1], units[at + 1]];
    if (first && last && (isSubject || isInverted))
      units.splice(at - 1, 3, { ...first, code: 'N', end: last.end, head: last.head });
  }
  return units;
}

const NOUNS = /^[Nn]{2}$/;

const stop = (at: number): Unit => ({ code: '.', start: at, end: at, head: '', quote: -1 });
const single = ({ tag, word, start, end, quote }: Token): Unit => ({
  code: tag === 'Q' ? 'q' : tag,
  start,
  end,
  head: word.toLowerCase(),
  quote,
});

/** A noun phrase as one unit; "Y" when it is the "according" of "according to". */
function phrase(tokens: Token[]): Unit {
  const of = tokens.findIndex(({ tag }) => 'oI'.includes(tag));
  const core = of < 0 ? tokens : tokens.slice(0, of);
  const head = core.findLast(({ tag }) => 'NU#'.includes(tag)) ?? core.at(-1);
  const isSpeech = SPEECH_NOUNS.has(head?.word.toLowerCase() ?? '') && (of > 0 || tokens.some(isOwner));
  const code = isSpeech
    ? 'M'
    : tokens.at(-1)?.isOwner
      ? 'O'
      : tokens.some(({ tag }) => tag === 'U')
        ? 'N'
        : 'n';
  return {
    code,
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    head: head?.word.toLowerCase() ?? '',
    quote: -1,
  };
}

const isOwner = (token: Token) => token.isOwner || /^(?:his|her|their|its|my|our|your)$/i.test(token.word);

const NOMINAL = 'DNU#';

const startsPhrase = (tokens: Token[], at: number) => NOMINAL.includes(tokens[at]?.tag ?? ' ');

/** "a spokesman for the airline", "six in 10 voters": words that say for whom, or out of how many. */
const belongs = (before: Token | undefined, link: Token | undefined) =>
  before !== undefined &&
  (link?.word === 'for'
    ? PEOPLE.has(before.word.toLowerCase())
    : link?.word === 'in' && SHARE.test(before.word));
const SHARE = /^(?:one|two|three|four|five|six|seven|eight|nine|\d)$/i;

/**
 * Where the noun phrase that starts here ends: nouns, names and numbers, what owns them, "of" with its own phrase, and what
 * belongs to it.
 */
function phraseEnd(tokens: Token[], from: number): number {
  let at = from + 1;
  for (; at < tokens.length; at++) {
    const tag = tokens[at]?.tag ?? '.';
    const before = tokens[at - 1];
    const after = tokens[at + 1]?.tag ?? '.';
    const isOpen = before?.tag === 'D' || before?.isOwner === true;
    const goesOn =
      'NU#'.includes(tag) ||
      (tag === 'D' && (isOpen || 'oI'.includes(before?.tag ?? '.'))) ||
      ('VgTA'.includes(tag) && isOpen && ('NU#'.includes(after) || tag === 'T')) || // "the newly elected", "the Friday"
      (tag === 'o' && 'DNU#h'.includes(after)) ||
      (tag === 'I' && belongs(before, tokens[at]) && 'DNU#'.includes(after));
    if (tag === '(' && tokens[at + 2]?.tag === ')') at += 2;
    else if (!goesOn) break;
  }
  return at;
}

/** Whether a sentence ends with a quote: after its full stop, and after "?" or "!" unless a frame follows. */
function endsSentence(text: string, stretch: Stretch | undefined, tokens: Token[], next: number): boolean {
  const token = tokens[tokens[next]?.tag === '(' ? next + 1 : next];
  if (!stretch || !token) return false;
  const last = /[.?!…](?=['’)\]]*$)/.exec(
    text.slice(Math.max(stretch.start, stretch.end - 3), stretch.end),
  )?.[0];
  if (!last || token.tag === 'Q') return last !== undefined;
  const letter = text[token.start] ?? '';
  return (
    letter !== letter.toLowerCase() && (last === '.' || isLed(tokens, next - 2) || !isFrame(tokens, next))
  );
}

/** "Osei asked, “Why?” Quill said …": words with a cue before them need none behind. */
function isLed(tokens: Token[], mark: number): boolean {
  if (tokens[mark]?.tag === 'C' && tokens[mark - 1]?.tag === 'Q') return isLed(tokens, mark - 2);
  if (!',:'.includes(tokens[mark]?.tag ?? '.')) return false;
  for (let at = mark - 1; at > mark - 12; at--) {
    const tag = tokens[at]?.tag ?? '.';
    if ('.Q'.includes(tag)) return false;
    if ('SsFG'.includes(tag)) return true;
  }
  return false;
}

/** "Kim said", "He asked", "Mayor Ada Quill shouted": a short subject and its cue. */
function isFrame(tokens: Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    const tag = tokens[at]?.tag ?? '.';
    if ('Ss'.includes(tag) && at > from) return !'tDhU:'.includes(tokens[at + 1]?.tag ?? '.');
    if (!'NU#DhAXWIoK,'.includes(tag)) return false;
  }
  return false;
}

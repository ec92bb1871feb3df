import type { Frame, Grammar } from '../languages/grammar';
import type { Row } from './sentence';

/** How far from its quote, in units, a cue may stand. */
const REACH = 48;

/** A frame ready to be tried: its pattern over codes, and which unit it asks for. */
interface Rule {
  frame: Frame;
  /** Whether the marked unit stands before the quote. */
  isBefore: boolean;
  /** The codes the marked unit may have. */
  marked: string;
  /** Compiled when a sentence first holds such a unit: its pattern, and what must stand before the marked unit. */
  compiled(): { pattern: RegExp; prefix: RegExp | null };
}

/** What a frame says of a quote. */
export interface Match {
  frame: Frame;
  /** The unit that speaks. */
  who: number;
  /** The unit that shows it: the cue, or the speaker himself. */
  cue: number;
  /** Inside another's words, or beside the point. */
  isInner: boolean;
}

/** The frames of a language, and the codes of all units that one of them leads from. */
interface Rules {
  rules: Rule[];
  cues: string;
}

const cache = new WeakMap<Grammar, Rules>();

/** The frames of a language, compiled once. */
function rulesOf(grammar: Grammar): Rules {
  let known = cache.get(grammar);
  if (!known) {
    const rules = grammar.frames.map((frame) => ruleOf(frame, grammar.alphabet));
    known = { rules, cues: rules.map(({ isBefore, marked }) => (isBefore ? marked : '')).join('') };
    cache.set(grammar, known);
  }
  return known;
}

function ruleOf(frame: Frame, alphabet: Readonly<Record<string, string>>): Rule {
  const words = frame.pattern.split(' ');
  const markedAt = words.findIndex((word) => word[0] === '@');
  const isBefore = markedAt < words.indexOf('Q');
  const marked = nameOf(words[markedAt] ?? '');
  let compiled: ReturnType<Rule['compiled']> | undefined;
  return {
    frame,
    isBefore,
    marked: (alphabet[marked] ?? marked).replace(/\(\?=.*|[^A-Za-z]/g, ''),
    compiled() {
      compiled ??= compile(words, markedAt, isBefore ? markedAt : 0, alphabet);
      return compiled;
    },
  };
}

/** A word of a pattern without its mark and its number. */
const nameOf = (word: string) => word.replace(/^@|[?*]$/g, '');

function compile(
  words: string[],
  markedAt: number,
  from: number,
  alphabet: Readonly<Record<string, string>>,
) {
  const parts = words.map((word) => {
    const name = nameOf(word);
    const source = alphabet[name] ?? (name[0] === '[' ? name : name.replace(/[.()]/g, '\\$&'));
    const many = word.at(-1);
    const whole = many === '*' ? `(?:${source}){0,4}?` : many === '?' ? `(?:${source})?` : source;
    return word[0] === '@' ? `(${whole})` : whole;
  });
  return {
    prefix: from > 0 ? new RegExp(`${parts.slice(0, from).join('')}$`) : null,
    pattern: new RegExp(`^(${parts.slice(from, markedAt).join('')})${parts.slice(markedAt).join('')}`),
  };
}

/** Whether a cue leads right to the quote at a unit, be its subject known or not: "Calls people “losers.”" */
export function hasCue(grammar: Grammar, row: Row, at: number): boolean {
  const { rules, cues } = rulesOf(grammar);
  const places = placesOf(cues, row.codes, Math.max(row.start[at] ?? 0, at - 6), at);
  const tail = `Q${row.codes.slice(at + 1, at + 8)}`;
  return rules.some(
    ({ frame, isBefore, marked, compiled }) =>
      isBefore &&
      !frame.isLoose &&
      frame.confidence === 'stated' &&
      places.some((cue) => {
        if (!marked.includes(row.codes[cue] ?? '.')) return false;
        const { pattern, prefix } = compiled();
        return !prefix && pattern.test(row.codes.slice(cue, at) + tail);
      }),
  );
}

/** The first frame of the language that fits the quote at a unit; null when none does. */
export function matchFrame(grammar: Grammar, row: Row, at: number): Match | null {
  const { codes } = row;
  const start = Math.max(row.start[at] ?? 0, at - REACH);
  const stop = row.stop[at] ?? at;
  const last = stop === at + 1 ? (row.stop[stop + 1] ?? stop) : stop; // words alone may be given to somebody by the sentence after
  const tail = `Q${codes.slice(at + 1, Math.min(last + 1, at + REACH))}`;
  const { rules, cues } = rulesOf(grammar);
  const before = placesOf(cues, codes, start, at);
  let inner: Match | null = null;
  const isFirst = /(?:^|:)q*$/.test(codes.slice(start, at));
  for (const { frame, isBefore, marked, compiled } of rules) {
    if (frame.isFirst && !isFirst) continue;
    for (const place of isBefore ? before : holds(tail, marked) ? [at] : []) {
      if (isBefore && !marked.includes(codes[place] ?? '.')) continue;
      const { pattern, prefix } = compiled();
      const found = pattern.exec(isBefore ? codes.slice(place, at) + tail : tail);
      if (!found || (prefix && !prefix.test(codes.slice(start, place)))) continue;
      const cue = isBefore ? place : at + (found[1]?.length ?? 0);
      const who = speakerAt(grammar, row, cue);
      if (isBefore ? who < 0 : who <= at) continue;
      if (grammar.isInner(row, cue, who)) {
        inner ??= { frame, who, cue, isInner: true }; // only at need
        continue;
      }
      if (inner?.who === who) return { ...inner, isInner: false }; // "said Quill, who said"
      return inner && frame.confidence === 'unclear' ? inner : { frame, who, cue, isInner: false };
    }
  }
  return inner;
}

/** Where the units stand that any frame leads from, the nearest to the quote first. */
function placesOf(cues: string, codes: string, from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = to - 1; at >= from; at--) if (cues.includes(codes[at] ?? '.')) places.push(at);
  return places;
}

/** Whether a row of codes holds one of some, the quote at its start aside. */
function holds(codes: string, some: string): boolean {
  for (let at = 1; at < codes.length; at++) if (some.includes(codes[at] ?? ' ')) return true;
  return false;
}

/** A marked noun speaks itself; a marked verb speaks through its subject. */
function speakerAt(grammar: Grammar, row: Row, mark: number): number {
  return grammar.isWho(row.codes[mark] ?? '.') ? mark : grammar.subjectOf(row, mark);
}

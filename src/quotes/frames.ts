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

const cache = new WeakMap<Grammar, Rule[]>();

/** The frames of a language, compiled once. */
function rulesOf(grammar: Grammar): Rule[] {
  let rules = cache.get(grammar);
  if (!rules) {
    rules = grammar.frames.map((frame) => ruleOf(frame, grammar.alphabet));
    cache.set(grammar, rules);
  }
  return rules;
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
  const from = Math.max(row.start[at] ?? 0, at - 6);
  const tail = `Q${row.codes.slice(at + 1, at + 8)}`;
  return rulesOf(grammar).some(({ frame, isBefore, marked, compiled }) => {
    if (!isBefore || frame.isLoose || frame.confidence !== 'stated') return false;
    for (let cue = at - 1; cue >= from; cue--) {
      if (!marked.includes(row.codes[cue] ?? '.')) continue;
      const { pattern, prefix } = compiled();
      if (!prefix && pattern.test(row.codes.slice(cue, at) + tail)) return true;
    }
    return false;
  });
}

/** The first frame of the language that fits the quote at a unit; null when none does. */
export function matchFrame(grammar: Grammar, row: Row, at: number): Match | null {
  const start = Math.max(row.start[at] ?? 0, at - REACH);
  const stop = row.stop[at] ?? at;
  const last = stop === at + 1 ? (row.stop[stop + 1] ?? stop) : stop; // words alone may be given to somebody by the sentence after
  const end = Math.min(last + 1, at + REACH);
  const window: Window = { grammar, row, at, start, tail: `Q${row.codes.slice(at + 1, end)}` };
  let inner: Match | null = null;
  const isFirst = /(?:^|:)q*$/.test(row.codes.slice(start, at));
  for (const rule of rulesOf(grammar)) {
    if (rule.frame.isFirst && !isFirst) continue;
    for (const match of rule.isBefore ? before(rule, window) : after(rule, window)) {
      if (grammar.isInner(row, match.cue, match.who)) {
        inner ??= { ...match, isInner: true }; // only at need
        continue;
      }
      if (inner?.who === match.who) return { ...inner, isInner: false }; // "said Quill, who said"
      return inner && match.frame.confidence === 'unclear' ? inner : match;
    }
  }
  return inner;
}

/** What a search sees: the sentence around one quote, up to the reach. */
interface Window {
  grammar: Grammar;
  row: Row;
  at: number;
  start: number;
  /** The codes from the quote on. */
  tail: string;
}

/** The marked units before the quote that the pattern leads from, the nearest first. */
function* before(
  { frame, marked, compiled }: Rule,
  { grammar, row, at, start, tail }: Window,
): Generator<Match> {
  for (let cue = at - 1; cue >= start; cue--) {
    if (!marked.includes(row.codes[cue] ?? '.')) continue;
    const { pattern, prefix } = compiled();
    if (!pattern.test(row.codes.slice(cue, at) + tail)) continue;
    if (prefix && !prefix.test(row.codes.slice(start, cue))) continue;
    const who = speakerAt(grammar, row, cue);
    if (who >= 0) yield { frame, who, cue, isInner: false };
  }
}

function* after({ frame, marked, compiled }: Rule, { grammar, row, at, tail }: Window): Generator<Match> {
  if (!holds(tail, marked)) return;
  const match = compiled().pattern.exec(tail);
  if (!match) return;
  const cue = at + (match[1]?.length ?? 0);
  const who = speakerAt(grammar, row, cue);
  if (who > at) yield { frame, who, cue, isInner: false };
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

import type { Frame, Grammar } from '../languages/grammar';
import type { Row } from './sentence';

/** How far from its quote, in units, a cue may stand. */
const REACH = 48;

/** A frame ready to be tried: its pattern over codes, and which unit it asks for. */
interface Rule {
  frame: Frame;
  pattern: RegExp;
  /** Whether the marked unit stands before the quote. */
  isBefore: boolean;
  /** The codes the marked unit may have. */
  marked: RegExp;
  /** What must stand before the marked unit. */
  prefix: RegExp | null;
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
    rules = grammar.frames.map((frame) => compile(frame, grammar.alphabet));
    cache.set(grammar, rules);
  }
  return rules;
}

function compile(frame: Frame, alphabet: Readonly<Record<string, string>>): Rule {
  const words = frame.pattern.split(' ');
  const quoteAt = words.indexOf('Q');
  const markedAt = words.findIndex((word) => word.startsWith('@'));
  const isBefore = markedAt < quoteAt;
  const parts = words.map((word) => {
    const [, name = '', many = ''] = /^@?(.*?)([?*]?)$/.exec(word) ?? [];
    const source =
      name === 'Q' ? 'Q' : (alphabet[name] ?? (name.startsWith('[') ? name : name.replace(/[.()]/g, '\\$&')));
    const whole = many ? `(?:${source})${many === '*' ? '{0,4}?' : '?'}` : source;
    return word.startsWith('@') ? `(${whole})` : whole;
  });
  const isWhole = /^@?([^?*]*)/.exec(words[markedAt] ?? '')?.[1] ?? '';
  const from = isBefore ? markedAt : 0;
  return {
    frame,
    isBefore,
    marked: new RegExp(`^${alphabet[isWhole] ?? isWhole}$`),
    prefix: from > 0 ? new RegExp(`${parts.slice(0, from).join('')}$`) : null,
    pattern: new RegExp(`^(${parts.slice(from, markedAt).join('')})${parts.slice(markedAt).join('')}`),
  };
}

/** Whether a cue leads right to the quote at a unit, be its subject known or not: "Calls people “losers.”" */
export function hasCue(grammar: Grammar, row: Row, at: number): boolean {
  const from = Math.max(row.start[at] ?? 0, at - 6);
  const tail = `Q${row.codes.slice(at + 1, at + 8)}`;
  return rulesOf(grammar).some(({ frame, isBefore, marked, pattern, prefix }) => {
    if (!isBefore || prefix || frame.isLoose || frame.confidence !== 'stated') return false;
    for (let cue = at - 1; cue >= from; cue--)
      if (marked.test(row.codes[cue] ?? '.') && pattern.test(row.codes.slice(cue, at) + tail)) return true;
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
      if (grammar.isInner(row.units, match.cue, match.who)) {
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
  { frame, marked, pattern, prefix }: Rule,
  { grammar, row, at, start, tail }: Window,
): Generator<Match> {
  for (let cue = at - 1; cue >= start; cue--) {
    if (!marked.test(row.codes[cue] ?? '.')) continue;
    if (!pattern.test(row.codes.slice(cue, at) + tail)) continue;
    if (prefix && !prefix.test(row.codes.slice(start, cue))) continue;
    const who = speakerAt(grammar, row, cue);
    if (who >= 0) yield { frame, who, cue, isInner: false };
  }
}

function* after({ frame, pattern }: Rule, { grammar, row, at, tail }: Window): Generator<Match> {
  const match = pattern.exec(tail);
  if (!match) return;
  const cue = at + (match[1]?.length ?? 0);
  const who = speakerAt(grammar, row, cue);
  if (who > at) yield { frame, who, cue, isInner: false };
}

/** A marked noun speaks itself; a marked verb speaks through its subject. */
function speakerAt(grammar: Grammar, { units, codes }: Row, mark: number): number {
  return grammar.isWho(codes[mark] ?? '.') ? mark : grammar.subjectOf(units, mark);
}

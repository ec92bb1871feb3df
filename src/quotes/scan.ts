import type { Stretch } from '../languages/grammar';
import { type Mark, type MarkClass, marksIn } from './marks-in';

/** A stretch left open and shorter than this is an odd mark; Korean says as much in half the signs. */
const SHORTEST_OPEN = 24;
const SHORTEST_OPEN_KOREAN = 12;
/** The classes of marks that may stand around speech, the outermost first. */
const AMERICAN: readonly MarkClass[] = ['double'];
const BRITISH: readonly MarkClass[] = ['single', 'double'];
const KOREAN: readonly MarkClass[] = ['double', 'corner', 'single'];

/** The marked stretches of every paragraph, outermost only, in order. Single marks count where a language has them. */
export function scan(paragraphs: readonly string[], hasSingles: boolean): Stretch[][] {
  const british = hasSingles ? [] : singlesOf(paragraphs);
  const strays: (Mark | undefined)[] = [];
  const found = paragraphs.map((text, index) => {
    let stretches: Stretch[] = [];
    const order = hasSingles ? KOREAN : british[index] ? BRITISH : AMERICAN;
    for (const kind of order) {
      const { pairs, stray } = pair(text, outside(marksIn(text, kind), stretches), kind);
      if (kind === order[0]) strays[index] = stray;
      stretches = merge(stretches, pairs);
    }
    return stretches;
  });
  joinParagraphs(paragraphs, found, strays);
  const shortest = hasSingles ? SHORTEST_OPEN_KOREAN : SHORTEST_OPEN;
  return found.map((stretches) =>
    stretches.filter(({ isOpen, start, end }) => end > start && !(isOpen && end - start < shortest)),
  );
}

/** The marks that stand in none of the stretches. */
function outside(marks: Mark[], stretches: readonly Stretch[]): Mark[] {
  let index = 0;
  return marks.filter(({ at }) => {
    while ((stretches[index]?.to ?? Infinity) <= at) index++;
    return at < (stretches[index]?.from ?? Infinity);
  });
}

/** Two lists of stretches as one in order; the second gives way where it overlaps. */
function merge(first: Stretch[], second: Stretch[]): Stretch[] {
  if (first.length === 0) return second;
  const fitting = second.filter((one) => !one.isOpen);
  const all = [...first, ...fitting].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  return all.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** Pairs the marks of one class; the first closing mark that closes nothing is the stray. */
function pair(text: string, marks: readonly Mark[], mark: MarkClass): { pairs: Stretch[]; stray?: Mark } {
  const pairs: Stretch[] = [];
  const left = balances(marks);
  let opened: Mark | undefined;
  let depth = 0;
  let stray: Mark | undefined;
  const close = (end: number, to: number, isOpen: boolean) => {
    if (opened && end > opened.at + opened.length)
      pairs.push({
        start: opened.at + opened.length,
        end,
        from: opened.at,
        to,
        mark,
        isOpen,
        isContinued: false,
      });
    opened = undefined;
    depth = 0;
  };
  marks.forEach((one, index) => {
    if (!opened) {
      if (one.duty === 'close') {
        if (pairs.length === 0) stray ??= one;
      } else opened = one;
    } else if (one.duty !== 'open') {
      if (mark === 'single' && isPossessive(text, marks, index)) return;
      if (depth > 0) depth--;
      else close(one.at, one.at + one.length, false);
    } else if (mark !== 'single' && (left[index] ?? 0) >= 1) depth++;
    else {
      const end = sentenceEnd(text, opened.at + opened.length, one.at);
      close(end, end, false); // its closing mark is missing
      opened = one;
    }
  });
  if (opened) close(text.trimEnd().length, text.length, true);
  return stray ? { pairs, stray } : { pairs };
}

/** "the workers’ bus.’": a mark behind an s that another closing mark behind a stop follows. */
function isPossessive(text: string, marks: readonly Mark[], index: number): boolean {
  const at = marks[index]?.at ?? 0;
  const next = marks[index + 1];
  const isPlural = text[at - 1] === 's' && /^ [a-z]/.test(text.slice(at + 1, at + 3));
  return isPlural && next !== undefined && next.duty !== 'open' && /[,.!?]/.test(text[next.at - 1] ?? '');
}

/** From each mark on: how many more close than open. */
function balances(marks: readonly Mark[]): number[] {
  const left: number[] = [];
  let sum = 0;
  for (let index = marks.length - 1; index >= 0; index--) {
    sum += marks[index]?.duty === 'open' ? -1 : 1;
    left[index] = sum;
  }
  return left;
}

/** The end of the last sentence between two places; the first place when there is none. */
function sentenceEnd(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (/[.!?…]/.test(text[at] ?? '')) return at + 1;
  return from;
}

/** A quote left open goes on where the next paragraph opens again, or up to a closing mark there that closes nothing. */
function joinParagraphs(
  paragraphs: readonly string[],
  found: Stretch[][],
  strays: readonly (Mark | undefined)[],
) {
  found.forEach((stretches, index) => {
    const next = stretches[0];
    const last = found[index - 1]?.at(-1);
    const stray = strays[index];
    if (!last?.isOpen) return;
    if (next && paragraphs[index]?.slice(0, next.from).trim() === '') next.isContinued = true;
    else if (stray && stray.at > 0 && stray.at < (next?.from ?? Infinity)) {
      const to = stray.at + stray.length;
      const { mark } = last;
      stretches.unshift({ start: 0, end: stray.at, from: 0, to, mark, isOpen: false, isContinued: true });
    }
  });
}

/** For each paragraph whether the page, as far as read, speaks in single marks, as British papers do. */
function singlesOf(paragraphs: readonly string[]): boolean[] {
  let singles = 0;
  let doubles = 0;
  return paragraphs.map((text) => {
    doubles += text.match(OPENING)?.length ?? 0;
    if (mayOpenSingle(text)) {
      const outer = text.replace(DOUBLE, ' ');
      singles += (outer.match(SPOKEN_SINGLE)?.length ?? 0) + (SAID_SINGLE.test(outer) ? 1 : 0);
    }
    return singles > doubles && singles > 1;
  });
}

/** A double mark that opens, and not inside words in single marks. */
const OPENING = /(?<!(?:^|\s)['‘](?=\p{Lu})[^'’“”"]{0,200})[“"](?=\S)/gu;

/** Words in double marks; single marks within are quotes of the one who speaks. */
const DOUBLE = /[“"][^”"]*[”"]?/g;

/** Whether a single mark could open words here; only then is it worth the patterns below. */
const mayOpenSingle = (text: string): boolean =>
  text.includes('‘') || text.includes(" '") || text.includes("('") || text[0] === "'" || text.includes("—'");

/** …and a word of speech behind it, ‘Yes,’ she said, or before it, said: ‘Yes.’: one is enough to know. */
const SAID_SINGLE =
  /[a-z][,!?]['’] (?:said|says|asked|added|he|she|[A-Z][a-z]+ (?:said|says|asked|added))\b|\b(?:said|says|added|wrote)[:,]? ['‘][A-Z]/;

/** A single mark before a capital, and one behind a stop or a comma. */
const SPOKEN_SINGLE = /(?<=^|[\s(—])['‘](?=[A-Z])(?:[^'"“”‘]|'(?=[a-z])){2,400}?[,.!?]['’](?=\s|$)/g;

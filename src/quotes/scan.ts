import type { Stretch } from '../languages/grammar';
import { type Mark, type MarkClass, marksIn } from './marks-in';

/** A stretch left open and shorter than this is an odd mark. */
const SHORTEST_OPEN = 24;
/** How many paragraphs without any mark a quote may run over. */
const LONGEST_RUN = 3;

/** The marked stretches of every paragraph, outermost only, in order. Single marks count where a language has them. */
export function scan(paragraphs: readonly string[], hasSingles: boolean): Stretch[][] {
  const isBritish = !hasSingles && speaksInSingles(paragraphs);
  const order: MarkClass[] = isBritish
    ? ['single', 'double']
    : hasSingles
      ? ['double', 'corner', 'single']
      : ['double'];
  const strays: (Mark | undefined)[] = [];
  const found = paragraphs.map((text, index) => {
    let stretches: Stretch[] = [];
    for (const kind of order) {
      const { pairs, stray } = pair(text, outside(marksIn(text, kind), stretches), kind);
      if (kind === order[0]) strays[index] = stray;
      stretches = merge(stretches, pairs);
    }
    return stretches;
  });
  joinParagraphs(paragraphs, found, strays);
  return found.map((stretches) =>
    stretches.filter(({ isOpen, start, end }) => end > start && !(isOpen && end - start < SHORTEST_OPEN)),
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

/** A quote left open goes on where the next paragraph opens again, or up to a closing mark that closes nothing else. */
function joinParagraphs(
  paragraphs: readonly string[],
  found: Stretch[][],
  strays: readonly (Mark | undefined)[],
) {
  found.forEach((stretches, index) => {
    const last = stretches.at(-1);
    if (!last?.isOpen) return;
    const next = found[index + 1]?.[0];
    if (next && paragraphs[index + 1]?.slice(0, next.from).trim() === '') {
      next.isContinued = true;
      return;
    }
    for (let to = index + 1; to <= index + LONGEST_RUN && to < paragraphs.length; to++) {
      const stray = strays[to];
      const isFirst = stray && (found[to]?.[0]?.from ?? Infinity) > stray.at;
      if (!isFirst && (found[to]?.length ?? 0) > 0) return;
      if (!isFirst) continue;
      for (let at = index + 1; at <= to; at++) {
        const end = at === to ? stray.at : (paragraphs[at]?.length ?? 0);
        if (end > 0)
          found[at]?.unshift({
            start: 0,
            end,
            from: 0,
            to: end + (at === to ? stray.length : 0),
            mark: last.mark,
            isOpen: at < to,
            isContinued: true,
          });
      }
      return;
    }
  });
}

/** British papers speak in single marks: closed after a stop or comma, more often than double ones. */
function speaksInSingles(paragraphs: readonly string[]): boolean {
  let singles = 0;
  let doubles = 0;
  for (const text of paragraphs) {
    for (const _ of text.matchAll(/(?:^|[\s(—])['‘](?=[A-Z])[^'‘’"“”]{2,400}[,.!?]['’](?=\s|$)/g)) singles++;
    for (const _ of text.matchAll(/[“"](?=\S)/g)) doubles++;
  }
  return singles > 1 && singles > doubles;
}

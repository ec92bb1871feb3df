import type { Block, Quote } from '../../article';
import { headingOf } from '../heading-of';
import { nameOf } from '../speaker-lines';
import type { View } from '../view';
import { type Span, sentencesOf } from './sentences-of';

/** A sentence to read aloud and where it stands. */
export interface SpokenLine {
  /** The place of its text, as `placeOf` names it. */
  place: string;
  span: Span;
  /** Its words, cut where quotes begin and end. */
  runs: { text: string; isQuote: boolean }[];
  /** Said before it, when another person begins to speak: "Lim Eul-chul". */
  cue: string | null;
}

/** Names a text of the article: a block, or an item or a cell of it; the title and headlines have names too. */
export const placeOf = (...path: (string | number)[]): string => path.join(':');

/** Everything of an article that is read aloud, sentence by sentence, in reading order; one at a time. */
export function* spokenLines(view: View): Generator<SpokenLine> {
  let voice: string | null = null;
  for (const { place, text, turn, quotes } of textsToSay(view)) {
    let first = 0;
    for (const span of sentencesOf(text, view.article.language)) {
      while ((quotes[first]?.at.end ?? text.length) <= span.start) first += 1;
      const within = quotesWithin(quotes, first, span);
      const whole = within.find((quote) => covers(quote, text, span));
      const speaker = view.speakerAt(whole ? whole.speaker : turn);
      const speaks = whole || speaker ? (speaker ? nameOf(speaker) : view.words('unclear')) : null;
      const cue = speaks === voice ? null : speaks;
      voice = speaks;
      const runs = runsOf(text, span, within).map((run) => ({ ...run, text: saidText(run.text) }));
      yield { place, span, runs, cue };
    }
  }
}

/** A text of the article, whose turn it is in, and the quotes in it. */
interface Said {
  place: string;
  text: string;
  turn: number | null;
  quotes: readonly Quote[];
}

function* textsToSay({ article, quotesIn }: View): Generator<Said> {
  yield { place: 'title', text: article.title, turn: null, quotes: [] };
  for (const [index, part] of article.parts.entries()) {
    const { speaker, role } = part;
    const heading = headingOf(article, index);
    if (heading) yield { place: placeOf(index, 'heading'), text: heading, turn: null, quotes: [] };
    const turn = role === 'exchange' ? speaker : null;
    for (const [at, block] of part.blocks.entries()) {
      const place = placeOf(index, at);
      const quotes = quotesIn(index, at).flatMap((quote) => article.quotes[quote] ?? []);
      if (block.type === 'paragraph') yield { place, text: block.text, turn, quotes };
      else if (block.type === 'heading') yield { place, text: block.text, turn: null, quotes };
      else
        for (const [path, text] of textsOf(block))
          yield { place: placeOf(place, ...path), text, turn, quotes: [] };
    }
  }
}

function textsOf(block: Block): [path: number[], text: string][] {
  if (block.type === 'list') return block.items.map((item, index) => [[index], item]);
  if (block.type !== 'table') return []; // what pictures show is not part of the story as told
  return block.rows.flatMap((row, at) => row.map((cell, column): [number[], string] => [[at, column], cell]));
}

/** The quotes of a span, from the first that does not end before it. */
function quotesWithin(quotes: readonly Quote[], first: number, { end }: Span): Quote[] {
  const within: Quote[] = [];
  for (let index = first; (quotes[index]?.at.start ?? end) < end; index += 1)
    within.push(...quotes.slice(index, index + 1));
  return within;
}

/** Whether nothing but marks of a sentence stands outside a quote. */
function covers(quote: Quote, text: string, { start, end }: Span): boolean {
  const from = Math.max(start, quote.at.start);
  const to = Math.min(end, quote.at.end);
  return from < to && !/[\p{L}\p{N}]/u.test(text.slice(start, from) + text.slice(to, end));
}

function runsOf(text: string, { start, end }: Span, quotes: readonly Quote[]): SpokenLine['runs'] {
  const runs: SpokenLine['runs'] = [];
  let done = start;
  for (const { at } of quotes) {
    const [from, to] = [Math.max(done, at.start), Math.min(end, at.end)];
    if (from >= to) continue;
    if (from > done) runs.push({ text: text.slice(done, from), isQuote: false });
    runs.push({ text: text.slice(from, to), isQuote: true });
    done = to;
  }
  if (done < end) runs.push({ text: text.slice(done, end), isQuote: false });
  return runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
}

/** As a voice should get it: on one line, without marks that steer direction, without Hanja that says a word again. */
function saidText(text: string): string {
  return text
    .replace(/(?<=\p{Script=Hangul})\s?[(（]\p{Script=Han}+[)）]/gu, '')
    .replace(/[\p{Cf}\p{Cc}]+/gu, (marks) => (/\s/.test(marks) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

import type { Frame, Grammar, Stretch } from '../languages/grammar';
import type { Steps } from '../steps';
import { carry } from './carry';
import type { Draft, FoundQuote, Place } from './found-quote';
import { hasCue, type Match, matchFrame } from './frames';
import type { Row } from './sentence';

/** Every quote of a text in reading order, soundbites aside, a step a paragraph; `marked` is what the scanner found. */
export function* findQuotes(
  paragraphs: readonly string[],
  marked: readonly Stretch[][],
  rows: (paragraph: number) => Row,
  grammar: Grammar,
): Steps<FoundQuote[]> {
  const found: FoundQuote[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    const stretches = marked[paragraph] ?? [];
    if (stretches.length === 0) continue;
    const row = rows(paragraph);
    const drafts = draftsOf(text, paragraph, stretches, row, grammar);
    let about: Place | null | undefined;
    const lead = () => {
      about ??= leadOf(marked, rows, paragraph - 1, grammar);
      return about;
    };
    const follow = () => {
      const next = /^[q.]*$/.test(row.codes) && marked[paragraph + 1] ? rows(paragraph + 1) : null;
      const unit = next?.units[grammar.followOf(next.units, (marked[paragraph + 2]?.length ?? 0) > 0)];
      return unit ? { paragraph: paragraph + 1, start: unit.start, end: unit.end } : null;
    };
    carry(drafts, row, grammar, lead, follow, found.at(-1));
    for (const draft of drafts) if (isQuote(draft, text, grammar)) found.push(draft);
    yield;
  }
  return found;
}

function draftsOf(
  text: string,
  paragraph: number,
  stretches: readonly Stretch[],
  row: Row,
  grammar: Grammar,
): Draft[] {
  return row.units.flatMap((unit, at): Draft[] => {
    const stretch = stretches[unit.quote];
    if (!stretch) return [];
    const after = text.slice(stretch.to, stretch.to + 40);
    const isAnybodys = grammar.isAnybodys(after);
    const match = isAnybodys ? null : matchFrame(grammar, row, at);
    const who = match ? row.units[match.who] : undefined;
    const [from = 0, to = 0] = [row.start[at], row.stop[at]];
    const words = text.slice(stretch.start, stretch.end);
    return [
      {
        paragraph,
        stretch,
        mention: who ? { paragraph, start: who.start, end: who.end } : null,
        relative: match && relativeOf(row, match, paragraph),
        rule: match?.frame.name ?? 'none',
        confidence: match ? confidenceOf(match) : 'unclear',
        sentence: {
          paragraph,
          start: row.units[from]?.start ?? 0,
          end: row.units[to - 1]?.end ?? text.length,
        },
        at,
        isAlone: to - from < 40 && /^[q,:-]*$/.test(row.codes.slice(from, to)),
        isSpeech: match ? match.frame.isSpeech === true : hasCue(grammar, row, at),
        isLoose: !match || match.frame.isLoose === true,
        isAnybodys,
        isNobodys: grammar.isNobodys(
          words,
          text.slice(Math.max(0, stretch.from - 60), stretch.from),
          after,
          stretch.mark,
        ),
      },
    ];
  });
}

/** What a frame promises; less where the cue stands inside another's words. */
const confidenceOf = ({ frame, isInner }: Match): Frame['confidence'] =>
  isInner && frame.confidence === 'stated' ? 'inferred' : frame.confidence;

/** The relative word between a speaker and the verb. */
function relativeOf({ units }: Row, { who, cue }: Match, paragraph: number): Place | null {
  for (let at = cue - 1; at > Math.max(who, cue - 5); at--) {
    const unit = units[at];
    if (unit?.code === 'W' || unit?.code === 't') return { paragraph, start: unit.start, end: unit.end };
  }
  return null;
}

/** Who the paragraph before is about, when it has no quotes of its own; with quotes, who its last words lead in: "She wrote:" */
function leadOf(
  marked: readonly Stretch[][],
  rows: (paragraph: number) => Row,
  paragraph: number,
  grammar: Grammar,
): Place | null {
  const count = marked[paragraph]?.length;
  if (count === undefined) return null;
  const row = rows(paragraph);
  const end = row.units.length - 1;
  const units = count > 0 ? row.units.slice(row.start[end]) : row.units;
  if (count > 0 && (row.codes[end] !== ':' || units.some(({ code }) => code === 'q'))) return null;
  const unit = units[grammar.leadOf(units)];
  return unit ? { paragraph, start: unit.start, end: unit.end } : null;
}

/** The fewest words that count as speech without a frame that names the speaker. */
const FEWEST_WORDS = 3;

function isQuote(draft: Draft, text: string, grammar: Grammar): boolean {
  const { stretch, isAlone, isNobodys, isLoose, isSpeech, confidence } = draft;
  if (stretch.isContinued) return true;
  if (isNobodys) return false;
  if (isAlone && stretch.mark === 'double') return true;
  const words = text.slice(stretch.start, stretch.end).trim();
  if (isLoose && grammar.isTitle(words) && / /.test(words)) return false;
  if (confidence !== 'unclear' || (isSpeech && draft.rule === 'none')) return true;
  return (
    words.split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS &&
    (isSpeech || grammar.isSpeech(words, text.slice(stretch.to, stretch.to + 8)))
  );
}

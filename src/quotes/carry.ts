import type { Grammar, Unit } from '../languages/grammar';
import type { Draft, FoundQuote, Place } from './found-quote';
import { plainSentenceAfter, plainSentenceBefore, type Row } from './sentence';

/**
 * Gives words without a frame of their own a speaker: of the quote they go on, of the sentence that leads in, of the
 * quotes around them. A chain of links in the order they are tried; each has its name.
 */
export function carry(
  drafts: Draft[],
  row: Row,
  grammar: Grammar,
  lead: () => Place | null,
  follow: () => Place | null,
  previous: FoundQuote | undefined,
) {
  drafts.forEach((draft, index) => {
    if (draft.stretch.isContinued && index === 0 && previous && (draft.isAlone || !draft.mention)) {
      take(draft, previous, 'continued', 'stated');
      return;
    }
    if (draft.isAnybodys) return;
    const before = drafts[index - 1];
    if (before?.mention && isListed(draft, before, row)) {
      take(draft, before, 'listed', 'stated');
      draft.isLoose = before.isLoose;
      draft.isNobodys = false;
    }
    if (draft.mention && !(draft.confidence === 'unclear' && row.codes[draft.at - 1] === ':')) return;
    const leader =
      row.codes[draft.at - 1] === ':' &&
      placeOf(row.units.slice(row.start[draft.at], draft.at - 1), grammar, draft.paragraph);
    if (leader) {
      name(draft, leader, 'lead');
      return;
    }
    const mayDrop = grammar.dropsSubjects && !draft.isNobodys;
    if (draft.isAlone || mayDrop)
      standAlone(draft, before, drafts[index + 1], row, grammar, lead, follow, previous);
    else nearby(draft, before, row, grammar);
  });
}

/** A fragment that no cue leads to: the speaker just heard, or who the sentence before is about. Never sure. */
function nearby(draft: Draft, before: Draft | undefined, row: Row, grammar: Grammar) {
  if (before?.mention && sentencesBetween(row, before.at, draft.at) < 2)
    return take(draft, before, 'near', 'unclear');
  const leadIn = placeOf(plainSentenceBefore(row, draft.at), grammar, draft.paragraph);
  if (leadIn) name(draft, leadIn, 'near');
  else if (before?.mention) take(draft, before, 'near', 'unclear');
  draft.confidence = 'unclear';
}

/** “lazy,” “rude” and “late”: a fragment joined to one that has a speaker. */
function isListed(draft: Draft, before: Draft, row: Row): boolean {
  const weak = !draft.mention || draft.isLoose || draft.confidence === 'unclear';
  return (
    weak &&
    !before.isNobodys &&
    draft.at - before.at < 6 &&
    /^,?C?n?,?$/.test(row.codes.slice(before.at + 1, draft.at))
  );
}

function standAlone(
  draft: Draft,
  before: Draft | undefined,
  next: Draft | undefined,
  row: Row,
  grammar: Grammar,
  lead: () => Place | null,
  follow: () => Place | null,
  previous: FoundQuote | undefined,
) {
  const goesOn = before?.mention && sentencesBetween(row, before.at, draft.at) < 2;
  if (goesOn) return take(draft, before, 'carried', 'stated');
  const after =
    grammar.dropsSubjects && draft.isAlone
      ? placeOf(plainSentenceAfter(row, draft.at), grammar, draft.paragraph)
      : null;
  const said = plainSentenceBefore(row, draft.at);
  const leadIn = placeOf(said, grammar, draft.paragraph);
  if (after && !(leadIn && !before && said.at(-1)?.code === 'v')) return name(draft, after, 'subject-after');
  if (leadIn) return name(draft, leadIn, 'lead');
  if (before?.mention) return take(draft, before, 'carried', 'inferred');
  if (next?.mention && draft.isAlone) return take(draft, next, 'next', 'inferred');
  const leader = (draft.isAlone && follow()) || lead();
  if (leader) return name(draft, leader, 'lead');
  if (previous) take(draft, previous, 'carried', 'inferred');
}

/** How many full stops stand between two units, two at most. */
function sentencesBetween(row: Row, from: number, to: number): number {
  const first = row.stop[from] ?? to;
  if (first >= to) return 0;
  const second = row.stop[first + 1] ?? to;
  return second >= to ? 1 : 2;
}

function placeOf(sentence: readonly Unit[], grammar: Grammar, paragraph: number): Place | null {
  const unit = sentence[grammar.leadOf(sentence)];
  return unit ? { paragraph, start: unit.start, end: unit.end } : null;
}

function take(draft: Draft, from: FoundQuote, rule: string, confidence: Draft['confidence']) {
  draft.mention = from.mention;
  draft.relative = from.relative;
  draft.rule = rule;
  draft.confidence = from.confidence === 'unclear' ? 'unclear' : confidence;
  draft.sentence = from.sentence;
}

function name(draft: Draft, mention: Place, rule: string) {
  draft.mention = mention;
  draft.rule = rule;
  draft.confidence = 'inferred';
}

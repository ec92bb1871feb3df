import type { Language } from '../languages/language';
import { looseMarkerOf, type Marker, markerOf } from '../languages/markers';
import type { PageBlock } from '../page-text';
import { type Item, itemsOf } from './items';
import { labelledLine } from './label-line';
import { isLinePerParagraph } from './paragraphs';
import { type Parse, readAt } from './readers';
import { withoutRepeats } from './repeats';
import { scribe } from './scribe';
import type { Script } from './script';
import { parseTranscript } from './transcript';
import { namedTurns } from './turn-names';
import { hostSignOf } from './turns';
import { handoverAt, isUnmarkedScript } from './unmarked';

/**
 * Blocks to parts: markers open parts, labels give soundbites, credits go aside; what has no structure stays as body.
 * `staff` are the people the page's byline names.
 */
export function parseScript(
  blocks: PageBlock[],
  language: Language,
  languages: readonly Language[],
  staff: readonly string[],
): Script {
  const items = itemsOf(withoutRepeats(blocks));
  const printed = items.map((item) =>
    'text' in item && !isHeader(item.text, languages) ? markerOf(item.text, languages) : null,
  );
  const found = printed.some((mark) => mark !== null) ? printed : looseMarks(items, languages);
  const marks = areQuestionsOnly(found) ? found.map(() => null) : found;
  const isMarked = marks.some((mark) => mark !== null && mark.kind !== 'end');
  const isBracketed = marks.some(
    (mark) => mark !== null && mark.kind !== 'end' && !/^\p{L}/u.test(mark.label),
  );
  const isTranscript = !isBracketed && !isRundown(marks, items, language);
  const transcript = isTranscript ? parseTranscript(items, language, languages, staff) : null;
  if (transcript) return transcript;
  const isScript = isMarked || isUnmarkedScript(items, language);
  const linePerParagraph = isLinePerParagraph(items);
  const writer = scribe(linePerParagraph);
  const parse: Parse = {
    items,
    marks,
    language,
    languages,
    isScript,
    hostSign: hostSignOf(items.flatMap((item) => (item.type === 'line' ? [item.text] : []))),
    linePerParagraph,
    scribe: writer,
    credits: [],
    inlineSounds: marks.some((mark) => mark?.kind === 'sound' && labelledLine(mark.rest, language)?.words),
    inTalk: items.some((item) => 'text' in item && isHeader(item.text, languages)),
  };
  const opensParts = marks.some((mark) => mark !== null && mark.kind !== 'end' && mark.kind !== 'sound');
  const handover = isScript && !opensParts ? handoverAt(items, language) : -1;
  if (handover >= 0) writer.open('lead', null, null);
  for (let at = 0; at < items.length; ) {
    const used = readAt(parse, at);
    if (handover >= at && handover < at + used) writer.open('report', null, null);
    at += used;
  }
  const parts = namedTurns(writer.parts(), parse.credits, language, staff);
  return { parts, credits: parse.credits };
}

/** How far down the first part of a copy may begin. */
const LOOSE_LEAD = 60;

/** The markers of a copy that lost their brackets, where one leads in and another opens the report. */
function looseMarks(items: readonly Item[], languages: readonly Language[]): (Marker | null)[] {
  const markOf = (item: Item) => (item.type === 'line' ? looseMarkerOf(item.text, languages) : null);
  const leadAt = items.slice(0, LOOSE_LEAD).findIndex((item) => markOf(item)?.kind === 'lead');
  const marks = leadAt < 0 ? [] : items.map(markOf);
  return marks.some((mark, index) => index > leadAt && mark?.kind === 'report')
    ? marks
    : items.map(() => null);
}

/** One line in so many must be a question or an answer where nothing else is marked: a page may end in a few of them. */
const MOST_LINES = 4;

function areQuestionsOnly(marks: readonly (Marker | null)[]): boolean {
  const found = marks.filter((mark) => mark !== null);
  return (
    found.every(({ kind, label }) => (kind === 'question' || kind === 'answer') && label.length < 3) &&
    found.length * MOST_LINES < marks.length
  );
}

/** "Anchor:" and "Reporter:" alone head the turns: a script whose markers run in, and no transcript of named people. */
function isRundown(marks: readonly (Marker | null)[], items: readonly Item[], language: Language): boolean {
  const kinds = marks.flatMap((mark) =>
    mark && mark.kind !== 'end' && mark.kind !== 'sound' ? [mark.kind] : [],
  );
  const labels = items.filter((item) => item.type === 'line' && language.turnLabel(item.text) !== null);
  const hasBoth =
    kinds.some((kind) => kind === 'anchor' || kind === 'lead') &&
    kinds.some((kind) => kind === 'reporter' || kind === 'report');
  return hasBoth && kinds.length >= labels.length * 0.8;
}

/** "■ 진행 : …" above a talk names the hosts and opens no turn. */
const isHeader = (text: string, languages: readonly Language[]): boolean =>
  /^[■□]/.test(text) && languages.some(({ credits }) => credits.test(text));

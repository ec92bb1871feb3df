import type { Language } from '../languages/language';
import { asideMarkerOf, looseMarkerOf, type Marker, markerOf } from '../languages/markers';
import type { PageBlock } from '../page-text';
import { type Item, itemsOf } from './items';
import { labelledLine } from './label-line';
import { withoutNotes } from './notes';
import { isLinePerParagraph } from './paragraphs';
import type { Parse } from './parse';
import { readAt } from './readers';
import { withoutRepeats } from './repeats';
import { scribe } from './scribe';
import type { Script } from './script';
import { parseTranscript } from './transcript';
import { namedTurns } from './turn-names';
import { hostSignOf, otherSignsOf } from './turns';
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
  const whole = itemsOf(withoutRepeats(blocks), language, languages);
  const items = whole.some((item) => markOf(item, languages) ?? asideOf(item, languages))
    ? withoutNotes(whole)
    : whole;
  const printed = items.map((item) => markOf(item, languages));
  const asides = withAsides(printed, items, languages);
  const found = asides.some((mark) => mark !== null) ? asides : looseMarks(items, languages);
  const marks = areQuestionsOnly(found) ? found.map(() => null) : found;
  const isMarked = marks.some((mark) => mark !== null && mark.kind !== 'end');
  const isBracketed = marks.some(
    (mark) => mark !== null && mark.kind !== 'end' && !/^\p{L}/u.test(mark.label),
  );
  const isTranscript =
    !isBracketed &&
    !isRundown(marks, items, language) &&
    !(language.code === 'ko' && (hasBothEnds(marks) || marks.some((mark) => mark?.kind === 'sound')));
  const transcript = isTranscript ? parseTranscript(items, language, languages, staff) : null;
  if (transcript) return transcript;
  const isScript = isMarked || isUnmarkedScript(items, language);
  const texts = items.flatMap((item) => (item.type === 'line' ? [item.text] : []));
  const linePerParagraph = isLinePerParagraph(items);
  const writer = scribe(linePerParagraph);
  const parse: Parse = {
    items,
    marks,
    language,
    languages,
    isScript,
    isInterview: isInterview(marks, texts),
    hostSign: hostSignOf(texts),
    otherSigns: otherSignsOf(texts, language),
    linePerParagraph,
    scribe: writer,
    credits: [],
    resumes: marks.filter((mark) => mark?.kind === 'reporter').length > 1,
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

const markOf = (item: Item, languages: readonly Language[]): Marker | null =>
  'text' in item && !isHeader(item.text, languages) ? markerOf(item.text, languages) : null;

const asideOf = (item: Item, languages: readonly Language[]): Marker | null =>
  item.type === 'line' ? asideMarkerOf(item.text, languages) : null;

/** "(앵커)", "(기자)": round brackets make markers where a page prints one end of a script in them, or both. */
function withAsides(
  printed: (Marker | null)[],
  items: readonly Item[],
  languages: readonly Language[],
): (Marker | null)[] {
  const asides = items.map((item) => asideOf(item, languages));
  const all = printed.map((mark, at) => mark ?? asides[at] ?? null);
  return hasBothEnds(all) && !hasBothEnds(printed) ? all : printed;
}

function hasBothEnds(marks: readonly (Marker | null)[]): boolean {
  const kinds = new Set(marks.map((mark) => mark?.kind));
  return (kinds.has('lead') || kinds.has('anchor')) && (kinds.has('report') || kinds.has('reporter'));
}

/** How far down the first part of a copy may begin. */
const LOOSE_LEAD = 60;

/** The markers of a copy that lost their brackets, where one leads in and another opens the report. */
function looseMarks(items: readonly Item[], languages: readonly Language[]): (Marker | null)[] {
  const looseOf = (item: Item) => (item.type === 'line' ? looseMarkerOf(item.text, languages) : null);
  const leadAt = items.slice(0, LOOSE_LEAD).findIndex((item) => looseOf(item)?.kind === 'lead');
  const marks = leadAt < 0 ? [] : items.map(looseOf);
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
  const kinds = marks.filter((mark) => mark && mark.kind !== 'end' && mark.kind !== 'sound');
  const labels = items.filter((item) => item.type === 'line' && language.turnLabel(item.text) !== null);
  const namesParts = kinds.some((mark) => mark?.kind === 'report' || mark?.kind === 'lead'); // "Report:" is nobody
  return hasBothEnds(marks) && (namesParts || kinds.length >= labels.length * 0.8);
}

/** The anchor comes back, most often to ask, and no marker brings in anybody else: who stands in brackets answers. */
function isInterview(marks: readonly (Marker | null)[], texts: readonly string[]): boolean {
  const found = marks.filter((mark) => mark !== null);
  const questions = texts.filter((text) => text.endsWith('?')).length;
  return found.length > 2 && questions * 3 >= found.length && found.every(({ kind }) => kind === 'anchor');
}

/** "■ 진행 : …" above a talk, "앵커: 이름,이름" above a script name the hosts and open no turn. */
const isHeader = (text: string, languages: readonly Language[]): boolean =>
  /^[■□]|앵커 ?[:：]/.test(text) &&
  !/[:：.?!]$/.test(text) &&
  languages.some(({ credits }) => credits.test(text));

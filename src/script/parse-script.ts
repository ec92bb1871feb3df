import type { Language } from '../languages/language';
import { looseMarkerOf, type Marker, markerOf } from '../languages/markers';
import type { PageBlock } from '../page-text';
import { type Item, itemsOf } from './items';
import { isLinePerParagraph } from './paragraphs';
import { type Parse, readAt } from './readers';
import { withoutRepeats } from './repeats';
import { scribe } from './scribe';
import type { Script, ScriptPart } from './script';
import { parseTranscript } from './transcript';
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
  const marks = printed.some((mark) => mark !== null) ? printed : looseMarks(items, languages);
  const isMarked = marks.some((mark) => mark !== null && mark.kind !== 'end');
  const isBracketed = marks.some(
    (mark) => mark !== null && mark.kind !== 'end' && !/^\p{L}/u.test(mark.label),
  );
  const transcript = isBracketed ? null : parseTranscript(items, language, languages, staff);
  if (transcript) return transcript;
  const isScript = isMarked || isUnmarkedScript(items, language);
  const writer = scribe(isLinePerParagraph(items));
  const parse: Parse = {
    items,
    marks,
    language,
    languages,
    isScript,
    scribe: writer,
    credits: [],
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
  const parts = writer.parts().map((part) => withTurnName(part, staff));
  return { parts, credits: parse.credits };
}

/** The markers of a copy that lost their brackets, where one leads in and another opens the report. */
function looseMarks(items: readonly Item[], languages: readonly Language[]): (Marker | null)[] {
  const marks = items.map((item) => (item.type === 'line' ? looseMarkerOf(item.text, languages) : null));
  const leadAt = marks.findIndex((mark) => mark?.kind === 'lead');
  const isWhole = leadAt >= 0 && marks.some((mark, index) => index > leadAt && mark?.kind === 'report');
  return isWhole ? marks : marks.map(() => null);
}

/** "■ 진행 : …" above a talk names the hosts and opens no turn. */
const isHeader = (text: string, languages: readonly Language[]): boolean =>
  /^[■□]/.test(text) && languages.some(({ credits }) => credits.test(text));

/** A turn whose marker names nobody is the page's only reporter's, or whoever the marker's word says. */
function withTurnName(part: ScriptPart, staff: readonly string[]): ScriptPart {
  if (part.role !== 'exchange' || !part.turn || part.turn.label !== null) return part;
  const [reporter, ...others] = part.turn.staff === 'reporter' ? staff : [];
  const word = part.label?.replace(/[^\p{L}\p{N} ]/gu, '').trim() || null;
  return { ...part, turn: { ...part.turn, label: reporter && others.length === 0 ? reporter : word } };
}

import type { Language } from '../languages/language';
import type { Item } from './items';
import { nameLines } from './name-lines';
import { narrated } from './narrated';
import type { Script } from './script';
import { sittingHeads } from './sitting-heads';
import type { Spoken } from './spoken';
import { markStaff, spokenLines, turnsOf } from './spoken-turns';
import { transcriptParts } from './transcript-parts';
import { labelOf, turnTest } from './turn-test';

/**
 * A transcript as parts, or null when the text is none: every turn opens with a label in capitals, or with a name that
 * comes back. The host's introduction is the lead, a reporter's package with its soundbites the report, the talk around
 * it one exchange part a turn.
 */
export function parseTranscript(
  items: readonly Item[],
  language: Language,
  languages: readonly Language[],
  staff: readonly string[],
): Script | null {
  const lines = spokenLines(nameLines(sittingHeads(items), language), language);
  const labels = lines.map((item) => labelOf(item, language));
  const isTurn = turnTest(lines, labels);
  if (!isTurn) return null;
  const credits: string[] = [];
  const turns = turnsOf(lines, labels, isTurn, (text) => {
    if (languages.some((each) => each.stage.test(text))) return true;
    const isCredit = languages.some((each) => each.credits.test(text));
    if (isCredit) credits.push(text);
    return isCredit;
  });
  fullLabels(turns);
  markStaff(turns, language, staff);
  return { parts: transcriptParts(narrated(turns), language), credits };
}

/** "NAME SURNAME: …", and later "NS: …" or "Name: …": initials and first names that one full label explains are given to it. */
function fullLabels(turns: readonly Spoken[]): void {
  const full = new Map<string, string>();
  const families = new Set<string>();
  for (const turn of turns) {
    const { label } = turn;
    if (label === null) continue;
    const [name = ''] = label.split(/[,([]/);
    const initials = name.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';
    const [first = '', ...more] = name
      .trim()
      .replace(/^\p{Lu}\p{Ll}{1,4}\. /u, '')
      .split(' ');
    if (more.length === 0) turn.label = families.has(label) ? label : (full.get(label) ?? label);
    else for (const short of [initials, first]) if (!full.has(short)) full.set(short, label);
    families.add(more.at(-1) ?? '');
  }
}

import type { Block } from '../article';
import type { Language, TurnLabel } from '../languages/language';
import type { Item } from './items';
import { nameKey, type Spoken } from './spoken';
import type { IsTurn } from './turn-test';

/** A label in capitals behind the end of a sentence: "… with Maren Holloway. HOLLOWAY: We begin". */
const MID_LINE =
  /(?<!\b(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Rev|Amb|Sec|St|Lt|Col|Capt|Sgt)\. )(?<=[\p{Ll}\d)"”][.!?]["”)]? )(?=(?:[A-Z][A-Z.'’-]+ ){0,3}[A-Z][A-Z.'’-]+(?:, [A-Z ]{3,40})?(?: \([^)]{1,30}\))?: )/u;

const CLIP_BEGINS = /^[([]begin (?:video|audio) ?clip|^[([]begin vt[)\]]/i;
const CLIP_ENDS = /^[([]end (?:video|audio) ?clip|^[([]end vt[)\]]/i;

const CLOCK = /\[\d{1,2}:\d{2}:\d{2}\]\s?/g;

/** Lines cut where a turn begins inside them, clock stamps and stage directions off. */
export function spokenLines(items: readonly Item[], { directions }: Language): Item[] {
  return items.flatMap((item): Item[] => {
    if (item.type !== 'line') return [item];
    const texts = item.text
      .replace(CLOCK, '')
      .split(MID_LINE)
      .map((text) => text.replace(directions, '').trim());
    return texts
      .filter(Boolean)
      .map((text, index) => ({ type: 'line', text, head: item.head && index === 0 }));
  });
}

/** Labels that say somebody of many asks or speaks: where these stand nobody hosts. */
const NOBODY =
  /^(?:(?:Reporter|Audience Member|Questioner|Journalist|Press|Media)s?|Speaker \d+)(?: #?\d+)?$|^(?:Mr|Mrs|Ms|Madam)\.? (?:Deputy )?Speaker$|^(?:The )?(?:Deputy )?(?:Speaker|Presiding Officer)(?: pro tempore)?$|^Chief Justice |\bhon\.? members?$/i;

/** Lines to turns; what `isAside` takes is no words of anybody. */
export function turnsOf(
  items: readonly Item[],
  labels: readonly (TurnLabel | null)[],
  isTurn: IsTurn,
  isAside: (text: string) => boolean,
): Spoken[] {
  const turns: Spoken[] = [{ label: null, isStaff: true, isUnhosted: false, isClip: false, blocks: [] }];
  let open = false;
  let isClip = false;
  items.forEach((item, index) => {
    const label = labels[index] ?? null;
    const opening = label !== null && isTurn(label) ? openingOf(label) : null;
    if (opening)
      turns.push({
        ...opening,
        isUnhosted: opening.style === 'question' || opening.style === 'heading' || NOBODY.test(opening.label),
        isClip,
        blocks: [],
      });
    const blocks = turns.at(-1)?.blocks ?? [];
    if (!('text' in item)) blocks.push(item);
    else {
      const text = opening ? opening.rest : item.text;
      isClip = CLIP_BEGINS.test(text) || (isClip && !CLIP_ENDS.test(text));
      const isWords = text !== '' && !isAside(text);
      const goesOn = open && item.type === 'line' && !item.head && !opening;
      if (isWords && item.type === 'heading' && !opening) blocks.push(item);
      else if (isWords && goesOn) join(blocks, text);
      else if (isWords) blocks.push({ type: 'paragraph', text });
      open = isWords;
    }
  });
  return turns.filter(({ blocks }) => blocks.length > 0);
}

/** A note on how the words were made belongs to the label: "(Through interpreter)", "(Reading)". */
function openingOf(label: TurnLabel): TurnLabel {
  const note =
    /^(\((?:through|via|reading|voice-?over|on camera|off camera|translated|in \p{Lu})[^)]*\))\s+(.+)$/isu.exec(
      label.rest,
    );
  return note ? { ...label, label: `${label.label} ${note[1]}`, rest: note[2] ?? '' } : label;
}

/** A line that only wraps goes on in the paragraph before it. */
function join(blocks: Block[], text: string): void {
  const last = blocks.at(-1);
  if (last?.type === 'paragraph' && !/[.!?…"”)]$/.test(last.text)) last.text += ` ${text}`;
  else blocks.push({ type: 'paragraph', text });
}

/** Staff is who a label calls so, who the byline names, who signs off, and everybody with the same name; else the first speaker. */
export function markStaff(turns: Spoken[], language: Language, staff: readonly string[]): void {
  const names = new Map(staff.map((name) => [nameKey(name), initialOf(name)]));
  for (const { label, isStaff, blocks } of turns) {
    if (label !== null && isStaff) names.set(nameKey(label), initialOf(label) ?? names.get(nameKey(label)));
    for (const block of blocks) {
      const signed =
        block.type === 'paragraph' ? language.reporterIn(block.text.split(/(?<=[.!?]) /).at(-1) ?? '') : null;
      if (signed) names.set(nameKey(signed), initialOf(signed));
    }
  }
  const first = turns.find(({ label }) => label !== null);
  const isHostless = turns.some(({ isUnhosted }) => isUnhosted);
  if (first?.label && !isHostless) names.set(nameKey(first.label), initialOf(first.label));
  const isNamed = (label: string) => {
    const own = names.get(nameKey(label)) ?? '';
    return names.has(nameKey(label)) && (own === '' || (initialOf(label) ?? own) === own);
  };
  for (const turn of turns) turn.isStaff = turn.label === null || isNamed(turn.label);
}

/** The letter a given name begins with; undefined where a label has none: two of one family name may speak. */
const initialOf = (label: string): string | undefined => /^(\p{Lu})(?:\p{L}+|\.) \p{Lu}/u.exec(label)?.[1];

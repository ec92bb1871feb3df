import type { Part, Quote, Speaker } from '../article';
import type { Language, Spoken } from '../languages/language';
import type { Bite, Script, ScriptPart } from '../script/script';
import { atOnce, type Steps } from '../steps';
import { evidenceOf, textAt } from './evidence-of';
import type { FoundQuote, Place } from './found-quote';
import { inlineOf } from './inline-of';
import { type Cast, castOf } from './speakers';

/** Parts with their speakers as indices, and every quote with its place. */
export interface Attributed {
  parts: Part[];
  quotes: Quote[];
  speakers: Speaker[];
  /** The words that name each quote's speaker, quote by quote. */
  mentions: Mentioned[];
}

/** Words that name a speaker: a label, or a stretch of a block, and the rule that found them. */
export interface Mentioned {
  text: string | null;
  at: Quote['at'] | null;
  /** The "who" that stands for them beside the verb. */
  relative: Quote['at'] | null;
  rule: string;
}

/** Who says what: soundbites by their labels, turns by their markers, inline quotes by the sentence around them. */
export const attribute = (...given: Parameters<typeof attributing>): Attributed =>
  atOnce(attributing(...given));

/** The same in steps, for articles so long that a page would have to wait. */
export function* attributing(
  script: Script,
  language: Language,
  reporters: readonly string[],
): Steps<Attributed> {
  const cast = castOf();
  const quotes: Quote[] = [];
  const mentions: Mentioned[] = [];
  const narration = narrationOf(script);
  const texts = narration.map(({ text }) => text);
  const inline = yield* inlineOf(texts, labelsOf(script), language, reporters);
  let next = 0;
  const parts = script.parts.map((part, partIndex): Part => {
    const speaker = turnSpeaker(part, cast, language);
    part.blocks.forEach(({ block, bite }, blockIndex) => {
      if (block.type !== 'paragraph') return;
      const at = { part: partIndex, block: blockIndex };
      if (bite) {
        quotes.push(soundbite(block.text, bite, at, cast, language));
        mentions.push({ text: bite.label ?? bite.beside ?? null, at: null, relative: null, rule: 'label' });
        return;
      }
      for (const { found, spoken } of inline[next++] ?? []) {
        quotes.push(inlineQuote(found, meant(spoken, script.parts, partIndex, language), texts, at, cast));
        mentions.push(mentionedOf(found, narration, texts));
      }
    });
    const { role, label, heading } = part;
    return { role, label, heading, speaker, blocks: part.blocks.map(({ block }) => block) };
  });
  return { parts, quotes, speakers: cast.speakers, mentions };
}

/** A paragraph of narration, and where it stands. */
interface Narration {
  text: string;
  part: number;
  block: number;
}

const narrationOf = (script: Script): Narration[] =>
  script.parts.flatMap((part, partIndex) =>
    part.blocks.flatMap(({ block, bite }, blockIndex) =>
      block.type === 'paragraph' && !bite ? [{ text: block.text, part: partIndex, block: blockIndex }] : [],
    ),
  );

const labelsOf = (script: Script): string[] =>
  script.parts.flatMap(({ blocks, turn }) => [
    turn?.label ?? '',
    ...blocks.map(({ bite }) => bite?.label ?? ''),
  ]);

/** In talk "I" is whose turn it is and "you" who answers it, or who spoke before; elsewhere "you" is nobody. */
function meant(
  spoken: Spoken | null,
  parts: readonly ScriptPart[],
  at: number,
  language: Language,
): Spoken | null {
  const word = spoken?.label.toLowerCase();
  if (word !== 'you' && word !== 'i') return spoken;
  const [own, ...others] = [0, 1, -1].map((step) => parts[at + step]?.turn?.label);
  const label = word === 'i' ? own : others.find((other) => other && other !== own);
  return label ? language.speakerOf(label) : word === 'i' ? spoken : null;
}

/** The one whose turn a part is, as its marker or label names them. */
function turnSpeaker({ turn }: ScriptPart, cast: Cast, language: Language): number | null {
  return turn?.label ? cast.indexOf(language.speakerOf(turn.label), turn.staff !== null) : null;
}

function soundbite(
  text: string,
  { label, beside = null }: Bite,
  at: { part: number; block: number },
  cast: Cast,
  language: Language,
): Quote {
  const named = label ?? beside;
  return {
    text,
    form: 'soundbite',
    speaker: named === null ? null : cast.indexOf(language.speakerOf(named), false),
    label,
    at: { ...at, start: 0, end: text.length },
    confidence: label === null ? (beside === null ? 'unclear' : 'inferred') : 'stated',
    evidence: named,
  };
}

function inlineQuote(
  found: FoundQuote,
  spoken: Spoken | null,
  texts: readonly string[],
  at: { part: number; block: number },
  cast: Cast,
): Quote {
  const { start, end } = found.stretch;
  return {
    text: texts[found.paragraph]?.slice(start, end) ?? '',
    form: 'inline',
    speaker: spoken && cast.indexOf(spoken, false),
    label: null,
    at: { ...at, start, end },
    confidence: spoken ? found.confidence : 'unclear',
    evidence: spoken ? evidenceOf(found, texts) : null,
  };
}

function mentionedOf(
  { mention, relative, rule }: FoundQuote,
  narration: readonly Narration[],
  texts: readonly string[],
): Mentioned {
  const at = (place: Place | null) => {
    const home = place && narration[place.paragraph];
    return place && home ? { part: home.part, block: home.block, start: place.start, end: place.end } : null;
  };
  const text = mention && textAt(mention, texts);
  return { text, at: at(mention), relative: at(relative), rule };
}

import type { Part, Quote, Speaker } from '../article';
import type { Language } from '../languages/language';
import type { Script, ScriptPart } from '../script/script';
import { type InlineQuote, inlineQuotes } from './inline-quotes';
import { type Cast, castOf } from './speakers';

/** Parts with their speakers as indices, and every quote with its place. */
export interface Attributed {
  parts: Part[];
  quotes: Quote[];
  speakers: Speaker[];
  /** The words that name each quote's speaker, quote by quote. */
  mentions: (string | null)[];
}

/** Who says what: soundbites by their labels, turns by their markers, inline quotes by the sentence around them. */
export function attribute(script: Script, language: Language, _reporters: readonly string[]): Attributed {
  const cast = castOf();
  const quotes: Quote[] = [];
  const mentions: (string | null)[] = [];
  const parts = script.parts.map((part, partIndex): Part => {
    const speaker = turnSpeaker(part, cast, language);
    part.blocks.forEach(({ block, bite }, blockIndex) => {
      if (block.type !== 'paragraph') return;
      const at = { part: partIndex, block: blockIndex };
      if (bite) {
        quotes.push(soundbite(block.text, bite.label, at, cast, language));
        mentions.push(bite.label);
        return;
      }
      for (const found of inlineQuotes(block.text, language)) {
        quotes.push(inline(block.text, found, at, cast, language));
        mentions.push(found.mention);
      }
    });
    const { role, label, heading } = part;
    return { role, label, heading, speaker, blocks: part.blocks.map(({ block }) => block) };
  });
  return { parts, quotes, speakers: cast.speakers, mentions };
}

/** The one whose turn a part is, as its marker or label names them. */
function turnSpeaker({ turn }: ScriptPart, cast: Cast, language: Language): number | null {
  return turn?.label ? cast.indexOf(language.speakerOf(turn.label), turn.staff !== null) : null;
}

function soundbite(
  text: string,
  label: string | null,
  at: { part: number; block: number },
  cast: Cast,
  language: Language,
): Quote {
  return {
    text,
    form: 'soundbite',
    speaker: label === null ? null : cast.indexOf(language.speakerOf(label), false),
    label,
    at: { ...at, start: 0, end: text.length },
    confidence: label === null ? 'unclear' : 'stated',
    evidence: label,
  };
}

function inline(
  text: string,
  { start, end, mention, evidence }: InlineQuote,
  at: { part: number; block: number },
  cast: Cast,
  language: Language,
): Quote {
  return {
    text: text.slice(start, end),
    form: 'inline',
    speaker: mention === null ? null : cast.indexOf(language.speakerOf(mention), false),
    label: null,
    at: { ...at, start, end },
    confidence: mention === null ? 'unclear' : 'stated',
    evidence,
  };
}

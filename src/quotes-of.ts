import type { Quote, Speaker } from './article';
import { languageFor, languages } from './languages';
import { languageOf } from './languages/language-of';
import { attribute } from './quotes/attribute';
import { parseScript } from './script/parse-script';

/** A quote with its place in `paragraphs.join("\\n")`, marks left out, and the words that name its speaker. */
export interface PlacedQuote {
  start: number;
  end: number;
  text: string;
  form: Quote['form'];
  speaker: Omit<Speaker, 'staff'> | null;
  speakerText: string | null;
  speakerSpans: [number, number][];
  confidence: Quote['confidence'];
  /** The rule that gave the words to the speaker. */
  rule: string;
}

/** The quotes of a plain text, paragraph by paragraph; `language` is BCP 47, or "" to be judged on the text. */
export function quotesOf(paragraphs: readonly string[], language: string): PlacedQuote[] {
  const text = paragraphs.join('\n');
  const spoken = languageFor(language || languageOf(text, ''));
  const blocks = paragraphs.map((paragraph) => ({ type: 'lines' as const, lines: paragraph.split('\n') }));
  const { parts, quotes, speakers, mentions } = attribute(
    parseScript(blocks, spoken, languages, []),
    spoken,
    [],
  );
  const starts = startsOf(text, parts);
  const placeOf = ({ part, block, start, end }: Quote['at']): [number, number] | null => {
    const from = starts.get(`${part}/${block}`);
    return from === undefined ? null : [from + start, from + end];
  };
  return quotes.flatMap((quote, index): PlacedQuote[] => {
    const place = placeOf(quote.at);
    if (!place) return [];
    const [start, end] = place;
    const mention = mentions[index];
    const span = mention?.at ? placeOf(mention.at) : labelBefore(text, mention?.text ?? null, start);
    return [
      {
        start,
        end,
        text: text.slice(start, end),
        form: quote.form,
        speaker: spokenOf(quote.speaker === null ? undefined : speakers[quote.speaker]),
        speakerText: mention?.text ?? null,
        speakerSpans: [span, mention?.relative ? placeOf(mention.relative) : null].filter(
          (one) => one !== null,
        ),
        confidence: quote.confidence,
        rule: mention?.rule ?? '',
      },
    ];
  });
}

/** Where each paragraph block starts in the text, found in order. */
function startsOf(text: string, parts: ReturnType<typeof attribute>['parts']): Map<string, number> {
  const starts = new Map<string, number>();
  let from = 0;
  parts.forEach((part, partIndex) => {
    part.blocks.forEach((block, blockIndex) => {
      if (block.type !== 'paragraph') return;
      const at = text.indexOf(block.text, from);
      if (at < 0) return;
      starts.set(`${partIndex}/${blockIndex}`, at);
      from = at + block.text.length;
    });
  });
  return starts;
}

/** Where a soundbite's label stands: the nearest place before its words. */
function labelBefore(text: string, label: string | null, start: number): [number, number] | null {
  if (label === null) return null;
  const at = text.lastIndexOf(label, start);
  return at < 0 ? null : [at, at + label.length];
}

const spokenOf = (speaker: Speaker | undefined): PlacedQuote['speaker'] =>
  speaker
    ? { name: speaker.name, title: speaker.title, affiliation: speaker.affiliation, label: speaker.label }
    : null;

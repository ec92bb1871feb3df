import type { Quote, Speaker } from './article';
import { languageFor, languages } from './languages';
import { languageOf } from './languages/language-of';
import { attribute } from './quotes/attribute';
import { parseScript } from './script/parse-script';

/** A quote with its place in `paragraphs.join("\n")`, marks left out, and the words that name its speaker. */
export interface PlacedQuote {
  start: number;
  end: number;
  text: string;
  form: Quote['form'];
  speaker: Omit<Speaker, 'staff'> | null;
  speakerText: string | null;
  speakerSpans: [number, number][];
  confidence: Quote['confidence'];
}

/** The quotes of a plain text, paragraph by paragraph; `language` is BCP 47, or "" to be judged on the text. */
export function quotesOf(paragraphs: readonly string[], language: string): PlacedQuote[] {
  const text = paragraphs.join('\n');
  const grammar = languageFor(language || languageOf(text, ''));
  const blocks = paragraphs.map((paragraph) => ({ type: 'lines' as const, lines: paragraph.split('\n') }));
  const { quotes, speakers, mentions } = attribute(parseScript(blocks, grammar, languages, []), grammar, []);
  let from = 0;
  return quotes.flatMap((quote, index): PlacedQuote[] => {
    const start = text.indexOf(quote.text, from);
    if (start < 0) return [];
    const end = start + quote.text.length;
    const mention = mentions[index] ?? null;
    const placed = {
      start,
      end,
      text: quote.text,
      form: quote.form,
      speaker: spokenOf(quote.speaker === null ? undefined : speakers[quote.speaker]),
      speakerText: mention,
      speakerSpans: mention === null ? [] : spansOf(text, mention, start, end),
      confidence: quote.confidence,
    };
    from = quote.form === 'soundbite' ? end : start;
    return [placed];
  });
}

const spokenOf = (speaker: Speaker | undefined): PlacedQuote['speaker'] =>
  speaker
    ? { name: speaker.name, title: speaker.title, affiliation: speaker.affiliation, label: speaker.label }
    : null;

/** Where the mention stands: the nearest place to the quote, before or after it. */
function spansOf(text: string, mention: string, start: number, end: number): [number, number][] {
  const before = text.lastIndexOf(mention, start - mention.length);
  const after = text.indexOf(mention, end);
  const isAfter = after >= 0 && (before < 0 || after - end <= start - before);
  const at = isAfter ? after : before;
  return at < 0 ? [] : [[at, at + mention.length]];
}

import type { Part, Quote, Speaker } from '../article';
import type { Mention } from '../languages/grammar';
import type { Language, Spoken } from '../languages/language';
import type { Script, ScriptPart } from '../script/script';
import { type FoundQuote, findQuotes, type Place } from './find-quotes';
import { resolverOf } from './resolve';
import { scan } from './scan';
import { rowsOf } from './sentence';
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
export function attribute(script: Script, language: Language, reporters: readonly string[]): Attributed {
  const cast = castOf();
  const quotes: Quote[] = [];
  const mentions: Mentioned[] = [];
  const narration = narrationOf(script);
  const texts = narration.map(({ text }) => text);
  const inline = inlineOf(texts, labelsOf(script), language, reporters);
  let next = 0;
  const parts = script.parts.map((part, partIndex): Part => {
    const speaker = turnSpeaker(part, cast, language);
    part.blocks.forEach(({ block, bite }, blockIndex) => {
      if (block.type !== 'paragraph') return;
      const at = { part: partIndex, block: blockIndex };
      if (bite) {
        quotes.push(soundbite(block.text, bite.label, at, cast, language));
        mentions.push({ text: bite.label, at: null, relative: null, rule: 'label' });
        return;
      }
      for (const { found, spoken } of inline[next++] ?? []) {
        quotes.push(inlineQuote(found, spoken, texts, at, cast));
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

/** A quote of narration, and who speaks when we are sure enough. */
interface Inline {
  found: FoundQuote;
  spoken: Spoken | null;
}

/** The inline quotes, paragraph by paragraph. The authors of the page are never their speakers. */
function inlineOf(
  texts: readonly string[],
  labels: readonly string[],
  { grammar }: Language,
  reporters: readonly string[],
): Inline[][] {
  const marked = scan(texts, grammar.hasSingles);
  const rows = rowsOf(texts, marked, grammar);
  const resolver = resolverOf(texts, rows, labels, grammar);
  const inline: Inline[][] = texts.map(() => []);
  const said: Turn[] = [];
  for (const found of findQuotes(texts, marked, rows, grammar)) {
    const turn = { found, mention: resolver.resolve(found), isWhole: isWhole(found, texts) };
    const mention = answerer(turn, said) ?? turn.mention;
    said.push({ ...turn, mention });
    const isAuthor = mention?.name != null && reporters.includes(mention.name);
    const spoken = mention && !isAuthor && found.confidence !== 'unclear' ? spokenOf(mention) : null;
    inline[found.paragraph]?.push({ found, spoken });
  }
  return inline;
}

/** A quote, who says it, and whether it is all that its paragraph holds. */
interface Turn {
  found: FoundQuote;
  mention: Mention | null;
  isWhole: boolean;
}

/** The most characters of a line of dialogue. */
const LONGEST_LINE = 80;

const isWhole = ({ stretch, paragraph }: FoundQuote, texts: readonly string[]): boolean =>
  !stretch.isOpen &&
  stretch.to - stretch.from === texts[paragraph]?.trim().length &&
  stretch.to - stretch.from < LONGEST_LINE;

/** Two who talk in short lines, a paragraph each, take turns: the one who spoke before the last line answers. */
function answerer({ found, isWhole }: Turn, said: readonly Turn[]): Mention | null {
  if (!isWhole || found.rule !== 'carried') return null;
  const last = said.at(-1);
  const other = said.at(-2);
  if (!last?.mention?.name || last.found.paragraph !== found.paragraph - 1) return null;
  const isShort = (turn: Turn) => turn.found.stretch.end - turn.found.stretch.start < LONGEST_LINE;
  if (
    !other?.mention?.name ||
    other.found.paragraph < found.paragraph - 2 ||
    !isShort(last) ||
    !isShort(other)
  )
    return null;
  return other.mention.name === last.mention.name ? null : other.mention;
}

const spokenOf = ({ name, title, affiliation, label }: Spoken): Spoken => ({
  name,
  title,
  affiliation,
  label,
});

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

/** The most words of a sentence that evidence shows. */
const LONGEST_EVIDENCE = 160;
/** A longer sentence, its quotes included, is not looked through for evidence. */
const LONGEST_SENTENCE = 2000;

/** The sentence that names the speaker, every quote in it folded to an ellipsis. */
function evidenceOf(
  { sentence, mention, stretch, paragraph }: FoundQuote,
  texts: readonly string[],
): string | null {
  if (!mention) return null;
  const text = texts[sentence.paragraph] ?? '';
  const named = textAt(mention, texts);
  const isHere =
    sentence.paragraph === mention.paragraph &&
    mention.start >= sentence.start &&
    mention.end <= sentence.end;
  if (!isHere || sentence.end - sentence.start > LONGEST_SENTENCE) return named;
  const folded =
    sentence.paragraph === paragraph && stretch.from >= sentence.start && stretch.to <= sentence.end
      ? `${text.slice(sentence.start, stretch.from)}“…”${text.slice(stretch.to, sentence.end)}`
      : text.slice(sentence.start, sentence.end);
  const short = folded.replaceAll(/[“"][^“”"]{4,}[”"]/g, '“…”').trim();
  return short.length > LONGEST_EVIDENCE ? named : short;
}

const textAt = ({ paragraph, start, end }: Place, texts: readonly string[]) =>
  texts[paragraph]?.slice(start, end) ?? '';

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

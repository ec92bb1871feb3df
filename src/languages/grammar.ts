/** Words between two quotation marks, as the scanner found them. */
export interface Stretch {
  /** The words, marks left out. */
  start: number;
  end: number;
  /** The same with the marks. */
  from: number;
  to: number;
  /** double: “ ” and its like; single: ‘ ’; corner: 「 」 and its like. */
  mark: 'double' | 'single' | 'corner';
  /** No closing mark stands before the end of the paragraph. */
  isOpen: boolean;
  /** Goes on from the paragraph before. */
  isContinued: boolean;
}

/**
 * One step of a sentence as frames see it: a noun phrase, a verb, a mark. `code` is one letter of the language's
 * alphabet; a quote is `q`, a full stop `.` in every language.
 */
export interface Unit {
  code: string;
  start: number;
  end: number;
  /** The last word, or what stands for it, in small letters. */
  head: string;
  /** The quote a unit stands for, an index into the paragraph's stretches; -1 for all others. */
  quote: number;
}

/** Units in a row, and their codes, a letter each. */
export interface UnitRow {
  units: readonly Unit[];
  codes: string;
}

/** A sentence with the speaker it must give, to prove a frame; `quote` is the one asked about, the first unless said. */
export interface Example {
  text: string;
  speaker: string;
  quote?: number;
}

/**
 * One frame of attribution. Its pattern is a row of words of the language's `alphabet`; `Q` is the quote asked about,
 * `@` marks the cue or the one who speaks, `?` what may be missing, `*` what may stand up to four times. First match wins.
 */
export interface Frame {
  name: string;
  example: Example;
  pattern: string;
  confidence: 'stated' | 'inferred' | 'unclear';
  /** Much may stand between the cue and the quote: a name in marks is then a title and no quote. */
  isLoose?: true;
  /** Only for a quote that opens its sentence. */
  isFirst?: true;
  /** What it finds is speech, whatever its words. */
  isSpeech?: true;
}

/** What a mention says: a name cut clean of its titles, or the words as they stand. */
export interface Mention {
  name: string | null;
  title: string | null;
  affiliation: string | null;
  label: string;
  /** A family name that stands alone before a title, "배 원내대표". */
  family: string | null;
  /** he, she: somebody named before; they: those before, or a body; same: "이 관계자", the one just heard. */
  stands: 'he' | 'she' | 'they' | 'same' | null;
}

/** How a language says who said what. */
export interface Grammar {
  /** Whether single marks may be outer marks of speech. */
  hasSingles: boolean;
  /** Whether a sentence may leave its subject to the sentence before. */
  dropsSubjects: boolean;
  /** A paragraph as its row of units, sentence by sentence. */
  unitsOf(text: string, stretches: readonly Stretch[]): Unit[];
  /** The words of the patterns, as classes of codes. */
  alphabet: Readonly<Record<string, string>>;
  frames: readonly Frame[];
  /** Whether a unit with this code can speak itself. */
  isWho(code: string): boolean;
  /** The unit that does what the verb at `index` says; -1 when the sentence does not tell. */
  subjectOf(row: UnitRow, index: number): number;
  /** Whether the verb at `index` stands inside what somebody else says, or beside the point: “a voice that said”. */
  isInner(row: UnitRow, index: number, subject: number): boolean;
  /** The subject of the last sentence of a lead-in that has no quote of its own; -1 for none. */
  leadOf(units: readonly Unit[]): number;
  /** Who a paragraph gives the words in the one before it to; -1 for nobody. `leadsOn`: words in marks follow it. */
  followOf(units: readonly Unit[], leadsOn: boolean): number;
  /** Whether the words are nobody's, by what stands around them: titles, nicknames, so-called terms, signs. */
  isNobodys(words: string, before: string, after: string, mark: Stretch['mark']): boolean;
  /** Whether many say the words, none of whom is named: "…"는 말이 나온다. */
  isAnybodys(after: string): boolean;
  /** Whether words look like a title: "The Whale Who Kept Time". */
  isTitle(words: string): boolean;
  /** Whether words without any frame still look like speech. */
  isSpeech(words: string, after: string): boolean;
  /** The words that name somebody, cut; `after` is what follows them. */
  mentionOf(text: string, after: string): Mention;
  /** The fuller forms of a short name that a text holds, each once. */
  fullNames(mention: Mention, text: string): Mention[];
  /** How one speaks of somebody, as far as the mention tells. */
  pronounOf(mention: Mention): 'he' | 'she' | null;
  /** The only person to whom a text gives an office; null when it gives it to several or nobody. */
  onlyHolder(text: string, noun: string): string | null;
  /** The only person whom "he" or "she" can mean in the text before. */
  onlyPerson(text: string, pronoun: string): string | null;
  /** Whether a mention means one person and no body, place or thing. */
  isPerson(mention: Mention): boolean;
  /** Whether "they" or "it" can mean a mention. */
  isBody(mention: Mention): boolean;
  /** The units that do something in a row, in order. */
  subjectsOf(units: readonly Unit[]): number[];
  /** The noun by which one known before is meant, "the minister"; null where none is. */
  roleIn(mention: Mention): string | null;
  /** Whether a title makes somebody what the noun says. */
  hasRole(title: string, noun: string): boolean;
}

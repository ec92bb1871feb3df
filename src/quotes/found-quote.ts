import type { Frame, Stretch } from '../languages/grammar';

/** A place in a paragraph. */
export interface Place {
  paragraph: number;
  start: number;
  end: number;
}

/** Words on record, and which words of the article name the speaker. */
export interface FoundQuote {
  paragraph: number;
  stretch: Stretch;
  /** null: no words name anybody. */
  mention: Place | null;
  /** The "who" that stands for the mention beside the verb: "Quill, who said". */
  relative: Place | null;
  /** The frame that spoke, or how the words came to a speaker without one (see `carry.ts`). */
  rule: string;
  confidence: Frame['confidence'];
  /** The sentence with its quotes, where a frame spoke. */
  sentence: Place;
}

/** A quote while its paragraph is read. */
export interface Draft extends FoundQuote {
  /** Its unit. */
  at: number;
  /** Its sentence holds nothing but quotes. */
  isAlone: boolean;
  /** Its frame finds nothing but speech. */
  isSpeech: boolean;
  /** No cue stands beside it. */
  isLoose: boolean;
  /** Many say it, none of whom is named. */
  isAnybodys: boolean;
  /** By what stands around it, nobody says it. */
  isNobodys: boolean;
}

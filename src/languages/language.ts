import type { Speaker } from '../article';
import type { Grammar } from './grammar';

/**
 * What a marker line says about the text that follows. lead: always an introduction ("[Anchor Lead]"); anchor: the
 * host speaks; report: a package; reporter: a package or a turn, as the page goes on; answer: somebody answers;
 * question: somebody of the press asks; sound: somebody's words follow; end: the script is over.
 */
export type MarkerKind = 'lead' | 'anchor' | 'report' | 'reporter' | 'question' | 'answer' | 'sound' | 'end';

/** A label cut into what it says of its speaker. */
export type Spoken = Omit<Speaker, 'staff'>;

/** The label that opens a turn of a transcript. */
export interface TurnLabel {
  label: string;
  rest: string;
  /** Capitals mark labels by themselves; ordinary letters and headings only where names come back. */
  style: 'capitals' | 'mixed' | 'question' | 'heading';
  isStaff: boolean;
  /** Whether it can only be somebody; left out where the language cannot tell. */
  isPerson?: boolean;
}

/** What tells a script, and what is none of a story, on a page of one language: all that is asked of it before the text has left the page. */
export interface Signs {
  /** The words of part markers, folded to lower case, one space, no digits. */
  markers: ReadonlyMap<string, MarkerKind>;
  /** Last word of a marker that names a person on the program's staff ("[박소리 기자]"). */
  staffWords: ReadonlyMap<string, 'anchor' | 'reporter'>;
  /** A line of camera, editing, graphics or hosts of the program. */
  credits: RegExp;
  /** Lines that are none of the story on any page; from a `tail` line on nothing is. */
  furniture: { line: RegExp; tail: RegExp };
  /** Whether a label in front of words can stand for a speaker. */
  isSpeaker(label: string): boolean;
}

/** What differs between languages; every language folder fills in the same shape. */
export interface Language extends Signs {
  /** BCP 47. */
  code: string;
  /** Bracketed lines that are no speaker and nobody's words: datelines, kinds of story, sources of pictures. */
  notSpeakers: RegExp;
  /** Whether a line is nothing but what somebody is, with no name: "골프장 관계자", "Market vendor". */
  isRole(label: string): boolean;
  /** A label as name, title and affiliation. */
  speakerOf(label: string): Spoken;
  /** The words that name who speaks a paragraph of words without a label, in the text before or after it. */
  speakerBeside(before: string, after: string): string | null;
  /** The label of a transcript's turn at the start of a line; null where there is none. */
  turnLabel(line: string): TurnLabel | null;
  /** The one guest whom a talk's header or introduction brings in, as a label; null when it is none or several. */
  guestIn(header: readonly string[], lead: readonly string[]): string | null;
  /** Stage directions and clock stamps alone on a line. */
  stage: RegExp;
  /** Stage directions beside the words of a line. */
  directions: RegExp;
  /** The people who sign off or are handed over to in a line ("This is Hong Gil-dong reporting."). */
  reporterIn(line: string): string | null;
  /** A line that hands over from the introduction to the report ("Name reports."). */
  handover: RegExp;
  /** Who says the words between the marks, from the sentence around them. */
  grammar: Grammar;
}

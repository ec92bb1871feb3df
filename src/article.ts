/** The noun of the house: everything in Onrecord makes, shows, copies, stores or scores one `Article`, plain JSON. */

/** One page, read. `parts` stand in reading order; `quotes` and turns point into `speakers` by index. */
export interface Article {
  schema: 'onrecord/article@1';
  /** The address as it was read. */
  url: string;
  canonicalUrl: string | null;
  /** Only where the story is split over several addresses; this is one of them. */
  otherPages?: OtherPages;
  outlet: string | null;
  program: string | null;
  /** BCP 47, judged on the body and not on the page's `lang`. */
  language: string;
  title: string;
  /** ISO 8601 with offset; Korean outlets print local time, +09:00. */
  publishedAt: string | null;
  modifiedAt: string | null;
  /** People, without "기자", "Reporter" or addresses. */
  reporters: string[];
  parts: Part[];
  /** One person once, in order of first appearance. */
  speakers: Speaker[];
  /** In reading order. */
  quotes: Quote[];
  /** Camera, editing, graphics, hosts of the program: never body text. */
  credits: string[];
  /** Words shown, of the words in the page's article region: the "nothing dropped" check. */
  kept: { words: number; of: number };
  /** Passages of that region that are not shown, where a person may look at them: in the browser, never on the command line. */
  leftOut?: string[];
}

/** The addresses on either side of one page of a story, of the same site. */
export interface OtherPages {
  previous: string | null;
  next: string | null;
}

/** lead: the anchor's introduction; report: the package; exchange: one turn of a dialogue; body: no marked parts. */
export type Role = 'lead' | 'report' | 'exchange' | 'outro' | 'body';

/** A stretch of the story with one role. */
export interface Part {
  role: Role;
  /** The marker as printed, "[LEAD]"; never also a block. */
  label: string | null;
  /** A story's own headline inside a page of several stories. */
  heading: string | null;
  /** Whose turn it is (anchor, reporter, guest), an index into `speakers`. */
  speaker: number | null;
  blocks: Block[];
}

/** One thing a reader sees; text stays text, never markup. */
export type Block =
  | { type: 'paragraph'; text: string }
  | { type: 'heading'; level: 2 | 3 | 4; text: string }
  | { type: 'list'; ordered: boolean; items: string[] }
  | { type: 'table'; rows: string[][]; header: boolean }
  | { type: 'figure'; src: string; alt: string; caption: string }
  | { type: 'video'; poster: string | null; title: string };

/** Somebody's exact words. */
export interface Quote {
  /** The words, outer quotation marks off. */
  text: string;
  /** soundbite: a block given to one speaker; inline: inside narration. */
  form: 'soundbite' | 'inline';
  /** An index into `speakers`; null: the page does not say, or we are not sure enough. */
  speaker: number | null;
  /** A soundbite's speaker line as printed; it is data, not a block's text. */
  label: string | null;
  at: Span;
  confidence: 'stated' | 'inferred' | 'unclear';
  /** The words that name the speaker. */
  evidence: string | null;
}

/** A stretch of one block's text, in UTF-16 units; `text.slice(start, end)` is the quote. */
export interface Span {
  part: number;
  block: number;
  start: number;
  end: number;
}

/** A person or body that speaks. */
export interface Speaker {
  /** "Lim Eul-chul"; null for "a tenant", "관계자". */
  name: string | null;
  /** "Prof.", "국토부 장관". */
  title: string | null;
  affiliation: string | null;
  /** What to print when there is no name; the fullest printed form. */
  label: string;
  /** Anchor or reporter of the program. */
  staff: boolean;
}

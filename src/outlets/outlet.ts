/** What tells an outlet's stories from its other pages: all that the detector knows of it. */
export interface Detectable {
  /** Exact host names; a look-alike or a subdomain is another host. */
  hosts: string[];
  /** Path and query of an article's address; lists, searches and programs do not match. */
  article: RegExp;
  selectors: {
    /** The story; the first element that matches and holds text is read, further ones are copies. */
    body: string;
  };
}

/** A program's time on air with the hour in which its stories are put online: local "19:50", and the day it began. */
export interface Slot {
  program: string;
  from: string;
  to: string;
  since: string;
}

/** One broadcaster, or one layout of it, as data. A new layout is a second entry beside the first, never an `if`. */
export interface Outlet extends Detectable {
  /** As people call it: "KBS". A portal's own name, where the page does not say whose story it carries. */
  name: string;
  /** Stations that share one layout: the name of each by its host; on a portal, by the number it gives each in the path. */
  names?: Readonly<Record<string, string>>;
  selectors: Detectable['selectors'] & {
    title: string;
    /** Where a portal prints whose story it carries: an element's text, or its `content` or `alt`. */
    outlet?: string;
    program?: string;
    reporters?: string;
    /** Elements whose text carries the printed times; copies of the body often have the seconds. */
    stamps?: string;
    /** Elements inside the body that are not the story. */
    drop?: string;
  };
  /** Offset of the printed times: "+09:00"; or their zone where it changes with the season: "America/New_York". */
  offset: string;
  /** The program, where the whole site is one: "PBS NewsHour". */
  program?: string;
  /** The printed program names that are sections of the site and no program. */
  sections?: RegExp;
  /** Programs that bear another name since the day `until`; pages print the new one over older stories. */
  renamed?: readonly { now: string; was: string; until: string }[];
  /** When its programs are on air, for sites that print none over their stories. */
  onAir?: readonly Slot[];
  /** What a printed title ends in that is none of it: "Aired 3-3:45a ET". */
  titleTail?: RegExp;
  /** Lines inside the body that are not the story; from `tail` on everything to the end is furniture. */
  furniture?: { line?: RegExp; tail?: RegExp };
  /** Printed modification times that say nothing, such as the day of a bulk move. */
  bulkStamps?: RegExp;
  /** Addresses of articles; tried against this outlet and against every other. */
  examples: string[];
}

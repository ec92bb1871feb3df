import { cleanText } from './clean-text';

/** Words that stand before a printed time, and a date with a clock. */
const LABELLED =
  /(?:입력|수정|등록|작성|승인|송고|게재|기사입력|최종수정|보도|Written?|Published|Posted|Updated?|Aired)\s{0,4}:?\s{0,4}(?:[^\s\d]{1,20} )?\d{4}\s?[.\-/년]/i;
/** The same in English: "Published March 5, 2019 6:04 PM". */
const ENGLISH =
  /(?:Published|Posted|Updated|Modified|Aired)(?: on)?\s{0,4}:?\s{0,4}(?:\w{1,12}, )?(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d/i;
const DATED = /^\D{0,12}\d{4}[.\-/] ?\d{1,2}[.\-/] ?\d{1,2}\.?\s*\(?(?:오전|오후)?\s*\d{1,2}:\d{2}/;

/** Furthest text asked, counted from the start of the page. */
const FURTHEST = 3000;

/** Collects the printed times of a page nobody has described, text by text. */
export interface Stamps {
  look(text: string): void;
  /** The labelled ones, else the first date with a clock. */
  found(): string;
}

/** Looks for printed times among the first texts of a page. */
export function stamps(): Stamps {
  const labelled: string[] = [];
  let dated = '';
  let count = 0;
  return {
    look(value) {
      if (count++ >= FURTHEST || value.length < 8 || value.length > 300) return;
      if (!value.includes(':') || !/\d:\d\d/.test(value)) return;
      const text = cleanText(value);
      if (LABELLED.test(text) || ENGLISH.test(text)) labelled.push(text);
      else if (!dated && DATED.test(text)) dated = text;
    },
    found: () => labelled.join('\n') || dated,
  };
}

/** The printed times of a whole page. */
export function stampText(document: Document): string {
  const { look, found } = stamps();
  const walker = document.createTreeWalker(document.body, 4);
  for (let count = 0; walker.nextNode() && count < FURTHEST; count++)
    look(walker.currentNode.nodeValue ?? '');
  return found();
}

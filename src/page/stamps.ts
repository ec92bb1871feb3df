import { cleanText } from './clean-text';

/** Words that stand before a printed time, and a date with a clock. */
const LABELLED =
  /(?:입력|수정|등록|작성|승인|송고|게재|기사입력|최종수정|보도|Written?|Published|Posted|Updated?|Aired)\s*:?\s*(?:\p{L}+ )?\d{4}\s?[.\-/년]/iu;
const DATED = /^\D{0,12}\d{4}[.\-/] ?\d{1,2}[.\-/] ?\d{1,2}\.?\s*\(?(?:오전|오후)?\s*\d{1,2}:\d{2}/;

/** Furthest text node asked, counted from the start of the page. */
const FURTHEST = 3000;

/** The printed times of a page nobody has described: labelled ones, else the first date with a clock before the story. */
export function stampText(document: Document): string {
  const labelled: string[] = [];
  let dated = '';
  const walker = document.createTreeWalker(document.body, 4);
  for (let count = 0; walker.nextNode() && count < FURTHEST; count++) {
    const value = walker.currentNode.nodeValue ?? '';
    if (value.length < 8 || value.length > 300 || !/\d:\d\d/.test(value)) continue;
    const text = cleanText(value);
    if (LABELLED.test(text)) labelled.push(text);
    else if (!dated && DATED.test(text)) dated = text;
  }
  return labelled.join('\n') || dated;
}

/** Words to be found on a page again, with the words before and after them where those are needed to tell places apart. */
export interface Sought {
  before: string;
  words: string;
  after: string;
}

/** Most text that is searched, in UTF-16 units; beyond it a jump would take longer than a look. */
const SEARCHED = 3_000_000;

/** So many letters of a quote tell it apart where the page has more in between than we read. */
const TELLING = 60;

/** What of a text can be compared whatever the page does to its spaces, marks and invisible characters. */
const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Finds words where a person can see them: of several copies the one that is displayed. Null when they are nowhere.
 * Changes nothing.
 */
export function findWords(document: Document, { before, words, after }: Sought): Range | null {
  const [left, middle, right] = [lettersOf(before), lettersOf(words), lettersOf(after)];
  if (middle === '') return null;
  const { letters, rangeOf } = shownLetters(document);
  const tries: [string, string, string][] = [
    [left, middle, right],
    [left, middle, ''],
    ['', middle, right],
    ['', middle, ''],
    ['', middle.slice(0, TELLING), ''],
  ];
  for (const [start, inside, end] of tries) {
    const found = letters.indexOf(start + inside + end);
    if (found >= 0) return rangeOf(found + start.length, inside.length);
  }
  return null;
}

/** All letters that are displayed, and the way back from them to the page. */
function shownLetters(document: Document) {
  const nodes: { node: Text; from: number }[] = [];
  const pieces: string[] = [];
  let length = 0;
  const isShown = shownParents();
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && length < SEARCHED; node = walker.nextNode()) {
    const text = node as Text;
    const letters = lettersOf(text.data);
    if (letters === '' || !isShown(text.parentElement)) continue;
    nodes.push({ node: text, from: length });
    pieces.push(letters);
    length += letters.length;
  }
  const place = (letter: number) => {
    const { node, from } = nodes.findLast((entry) => entry.from <= letter) ?? {
      node: document.body,
      from: 0,
    };
    return { node, offset: node instanceof Text ? offsetOf(node.data, letter - from) : 0 };
  };
  return {
    letters: pieces.join(''),
    rangeOf(start: number, count: number): Range {
      const range = document.createRange();
      const [first, last] = [place(start), place(start + count - 1)];
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.node instanceof Text ? last.offset + 1 : 0);
      return range;
    },
  };
}

/** Where the n-th letter of a text stands in it. Composed and decomposed letters count the same only at the start. */
function offsetOf(text: string, letter: number): number {
  let seen = 0;
  for (const { index, 0: run } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (letter < seen + run.length) return index + letter - seen;
    seen += run.length;
  }
  return Math.max(0, text.length - 1);
}

/** Asks each element once: neither hidden nor a script. */
function shownParents(): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    if (!element) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const shown =
      !/^(?:script|style|noscript|template|title|textarea)$/i.test(element.localName) &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    known.set(element, shown);
    return shown;
  };
}

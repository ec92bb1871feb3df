import { findWords, type Sought } from '../page/find-words';
import { JUMP_MARK } from './jump-style';
import { tell } from './tell';

/** When we look again whether the words are still in view, in ms: pages load pictures and lay themselves out anew. */
const LOOKS_MS = [200, 600, 1_200, 2_500];

let endLast = () => {};

/** Scrolls the page to words and marks them until Escape or the next jump; answers false when they are not on display. */
export function jumpTo(sought: Sought): boolean {
  endLast();
  let range = findWords(document, sought);
  if (!range) return false;
  void tell('styleJump');
  const over = new AbortController();
  const { signal } = over;
  let isLeft = false; // the person scrolls by hand from here on
  for (const name of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(name, () => (isLeft = true), { capture: true, passive: true, signal });
  addEventListener('keydown', (event) => event.key === 'Escape' && endLast(), { capture: true, signal });
  const look = () => {
    if (range?.collapsed || !range?.startContainer.isConnected) range = findWords(document, sought); // drawn anew
    if (!range || isLeft) return;
    mark(range);
    if (!isInView(range)) bringIntoView(range);
  };
  mark(range);
  bringIntoView(range);
  const timers = LOOKS_MS.map((ms) => setTimeout(look, ms));
  endLast = () => {
    over.abort();
    timers.forEach(clearTimeout);
    unmark();
    endLast = () => {};
  };
  return true;
}

function mark(range: Range) {
  try {
    CSS.highlights.set(JUMP_MARK, new Highlight(range));
  } catch {
    getSelection()?.removeAllRanges(); // a browser that lets no extension highlight still selects
    getSelection()?.addRange(range);
  }
}

function unmark() {
  try {
    CSS.highlights.delete(JUMP_MARK);
  } catch {
    getSelection()?.removeAllRanges();
  }
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The element first, for the boxes it may scroll in; then the words themselves, which may stand deep in a long one. */
function bringIntoView(range: Range) {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

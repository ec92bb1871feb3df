import { blockBeside, blockMeant, largerBlock, smallerBlock } from '../page/blocks-to-pick';
import { OVERLAY } from './overlay-mark';
import { placeInPage } from './page-place';
import { type PickBar, pickBar } from './pick-bar';
import { locale, words } from './words';

/** Lets a person choose a block of the page. */
export interface Picker {
  open(): void;
  close(): void;
}

/** How much of a block's text names it. */
const START = 80;

/** What a page must neither see nor do while its presses and keys are ours. */
const kept = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'auxclick',
  'dblclick',
  'keypress',
  'keyup',
];

/**
 * Makes the chooser: the block under the pointer is outlined, a press holds it, the arrow keys grow it, shrink it and go
 * to the next; Enter or the button calls `chosen`, Escape leaves. Nothing of the page is changed.
 */
export function picker(host: string, chosen: (block: Element, isRemembered: boolean) => void): Picker {
  let close = () => {};
  return {
    open() {
      close();
      close = start(host, chosen);
    },
    close: () => close(),
  };
}

function start(host: string, chosen: (block: Element, isRemembered: boolean) => void): () => void {
  const returnToPlace = placeInPage();
  const over = new AbortController();
  const { signal } = over;
  let block: Element | null = null;
  let isHeld = false;

  const end = () => {
    over.abort();
    bar.remove();
    returnToPlace();
  };
  const read = () => {
    if (!block) return;
    const found = block;
    end();
    chosen(found, bar.isRemembered());
  };
  const choose = (found: Element | null, holds: boolean) => {
    if (!found || (found === block && holds === isHeld)) return;
    [block, isHeld] = [found, holds];
    bar.show(found, holds, textOf(found));
  };
  const move = (way: (from: Element) => Element) => {
    if (!block) return;
    choose(way(block), true);
    block.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    bar.follow(block);
  };
  const larger = () => move(largerBlock);
  const smaller = () => move(smallerBlock);
  const keys: Record<string, () => void> = {
    ArrowUp: larger,
    ArrowDown: smaller,
    ArrowRight: () => move((from) => blockBeside(from, 1)),
    ArrowLeft: () => move((from) => blockBeside(from, -1)),
    Enter: read,
    Escape: end,
    Tab: () => bar.step(1),
  };
  const bar: PickBar = pickBar(host, { read, larger, smaller, end });

  const listen = (name: string, hear: (event: Event) => void) =>
    addEventListener(name, (event) => event.isTrusted && hear(event), { capture: true, signal });
  const isOurs = ({ target }: Event) => target instanceof Element && target.hasAttribute(OVERLAY);
  const keep = (event: Event) => {
    if (isOurs(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const name of kept) listen(name, keep);
  listen('pointermove', (event) => {
    if (!isHeld && !isOurs(event)) choose(blockMeant(event.target as Element), false);
  });
  listen('click', (event) => {
    if (!isOurs(event)) choose(blockMeant(event.target as Element), true);
    keep(event);
  });
  listen('keydown', (event) => {
    const { key, shiftKey } = event as KeyboardEvent;
    const act = key === 'Tab' && shiftKey ? () => bar.step(-1) : keys[key];
    if (isOurs(event)) event.stopImmediatePropagation(); // Space is the bar's own
    if (!act || (key === 'Enter' && bar.hasFocusedButton())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  });
  for (const name of ['scroll', 'resize']) listen(name, () => block && bar.follow(block));
  const inMiddle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  choose(blockMeant(inMiddle) ?? blockMeant(document.body), false); // keys need something to start from
  return end;
}

function textOf(block: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: with the spaces that one sees between its lines.
  const shown = block instanceof HTMLElement ? block.innerText : block.textContent;
  const text = (shown ?? '').replace(/\s+/g, ' ').trim();
  const count = text.split(' ').length.toLocaleString(locale);
  return words('pickedBlock', count, text.length > START ? `${text.slice(0, START)}…` : text);
}

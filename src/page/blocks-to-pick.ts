/** Least text a pointed-at block grows to, in UTF-16 units: one points at a line and means the story around it. */
const WORTH = 200;

const textIn = (element: Element) => (element.textContent ?? '').trim();

function isBlock(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return !/^(?:inline$|contents|none|ruby)/.test(display) && textIn(element) !== '';
}

/** The nearest element around a place that stands as a block and holds text, or null. */
function blockAround(element: Element | null): Element | null {
  for (let around = element; around && around !== document.documentElement; around = around.parentElement)
    if (isBlock(around)) return around;
  return null;
}

/** The block somebody means who points at an element: around it, and with more than a line of text where there is one. */
export function blockMeant(element: Element | null): Element | null {
  const nearest = blockAround(element);
  let block = nearest;
  while (block && textIn(block).length < WORTH) block = blockAround(block.parentElement);
  return block === document.body ? nearest : (block ?? nearest);
}

/** The next block around that holds more text; the same one when there is none. */
export function largerBlock(block: Element): Element {
  const { length } = textIn(block);
  let around = blockAround(block.parentElement);
  while (around && textIn(around).length === length) around = blockAround(around.parentElement);
  return around ?? block;
}

/** The block with the most text inside, with less than all of it; the same one when there is none. */
export function smallerBlock(block: Element): Element {
  const { length } = textIn(block);
  let inner: Element | undefined = block;
  while (inner && textIn(inner).length === length)
    inner = [...inner.children].filter(isBlock).toSorted((a, b) => textIn(b).length - textIn(a).length)[0];
  return inner ?? block;
}

/** The block after (1) or before (-1) it, or after or before what it stands in; the same one when there is none. */
export function blockBeside(block: Element, step: 1 | -1): Element {
  const side = step === 1 ? 'nextElementSibling' : 'previousElementSibling';
  for (let from: Element | null = block; from && from !== document.body; from = from.parentElement)
    for (let beside = from[side]; beside; beside = beside[side]) if (isBlock(beside)) return beside;
  return block;
}

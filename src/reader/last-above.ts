/**
 * The index of the last of some elements, in the order of the page, whose top is not below `y` in the window; -1 when
 * all are below. It looks at few of them: to ask for the place of one that is far away makes the browser lay it out.
 */
export function lastAbove(elements: ArrayLike<Element>, y: number): number {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().top ?? 0) <= y) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

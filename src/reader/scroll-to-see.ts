/** Room between what is read and what covers the rest, in pixels. */
const AIR = 8;

/** What of the window bar and docks leave free, from top to bottom, in pixels. */
export function freeRoom(root: HTMLElement): { top: number; bottom: number } {
  const bar = root.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const docks = root.querySelector<HTMLElement>('.docks')?.offsetHeight ?? 0;
  return { top: Math.max(0, bar) + AIR, bottom: innerHeight - docks - AIR };
}

/** Scrolls an element to the middle of the free room; what is larger than that stands at its top, as a `start` does. */
export function scrollToSee(
  root: HTMLElement,
  element: HTMLElement,
  { block = 'center', behavior = 'instant' }: ScrollIntoViewOptions = {},
): void {
  const { top, bottom } = freeRoom(root);
  const fits = element.getBoundingClientRect().height < bottom - top;
  element.style.scrollMarginBlock = `${top}px ${innerHeight - bottom}px`;
  element.scrollIntoView({ block: fits ? block : 'start', behavior });
}

/** Room that a tip needs above its quote, below the bar that stays at the top. */
const HEADROOM = 110;

/**
 * Tells the style sheet where the tip of a quote opens: above its first word, from the side of the column that is
 * nearer, so that it never leaves the column; below its last word when there is no room above.
 */
export function placeTip(event: Event): void {
  const quote = event.currentTarget;
  if (!(quote instanceof HTMLElement)) return;
  quote.closest('.onrecord')?.removeAttribute('data-tips');
  const box = quote.closest('.text')?.getBoundingClientRect();
  const lines = quote.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (!box || !first || !last) return;

  const ceiling = quote.closest('.chunk')?.getBoundingClientRect().top ?? 0; // nothing is painted beyond it
  const isBelow = first.top - Math.max(0, ceiling) < HEADROOM;
  const word = isBelow ? last : first;
  const [left, right] = [word.left - box.left, box.right - word.right];
  const set = (side: string, px: number | null) =>
    quote.style.setProperty(`--tip-${side}`, px === null ? 'auto' : `${Math.max(0, px)}px`);
  set('top', isBelow ? last.bottom - box.top : null);
  set('bottom', isBelow ? null : box.bottom - first.top);
  set('left', left <= right ? left : null);
  set('right', left <= right ? null : right);
  set('offset', Math.min(left, right));
}

/** Closes the tip that is open, and answers whether there was one; the next quote opens its own again. */
export function dismissTip(root: HTMLElement | null): boolean {
  const isOpen = root?.matches(':not([data-tips]):has(.inline:is(:hover, :focus))') ?? false;
  if (isOpen) root?.setAttribute('data-tips', 'off');
  return isOpen;
}

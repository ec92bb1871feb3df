/**
 * Tells the style sheet where on its line a quote begins, so that the tip opens above the first word; the style
 * sheet keeps it inside the paragraph. Without this the tip opens at the start of the line.
 */
export function placeTip(event: Event): void {
  const quote = event.currentTarget;
  if (!(quote instanceof HTMLElement)) return;
  const block = quote.closest('.text');
  const first = quote.getClientRects()[0];
  if (!block || !first) return;
  const box = block.getBoundingClientRect();
  quote.style.setProperty('--tip-left', `${Math.max(0, first.left - box.left)}px`);
  quote.style.setProperty('--tip-bottom', `${box.bottom - first.top}px`);
}

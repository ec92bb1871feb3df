/** What a page must neither see nor cancel while the reader is open. The browser's own part still happens. */
const ours = [
  ...['keydown', 'keypress', 'keyup', 'copy', 'cut', 'paste'],
  ...['wheel', 'touchmove', 'contextmenu', 'selectstart', 'dragstart'],
];
/** What our own buttons need: let in, and stopped on its way back up to the page. */
const presses = ['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'];

/**
 * Keeps the reader's events from the page as far as a guest can: only who listened on `window` before us still
 * sees them. Escape calls `close`. The answer gives the events back.
 */
export function keepFromPage(host: HTMLElement, close: () => void): () => void {
  const over = new AbortController();
  const first = { capture: true, passive: true, signal: over.signal };
  const keep = (event: Event) => event.stopImmediatePropagation();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    window.addEventListener('keyup', keep, { capture: true, once: true });
    close();
  };
  window.addEventListener('keydown', closeOnEscape, { capture: true, signal: over.signal });
  for (const name of ours) window.addEventListener(name, keep, first);
  for (const name of presses) host.addEventListener(name, (event) => event.stopPropagation());
  return () => over.abort();
}

/** Remembers where the person is on the page, focus and scroll; the answer goes back there. */
export function placeInPage(): () => void {
  const { scrollX, scrollY } = window;
  const focused = deepestFocus();
  return () => {
    if (focused?.isConnected) focused.focus({ preventScroll: true });
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}

function deepestFocus(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

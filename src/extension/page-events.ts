import type { Listen } from '../reader/keys';
import { selectionIn } from '../reader/selection-in';
import { copied } from './clipboard';
import type { CopyAside } from './copy-aside';
import type { Guarded } from './overlay-guard';

/** What a page must neither see nor cancel while the reader is open. The browser's own part still happens. */
const ours = [
  ...['keydown', 'keypress', 'keyup', 'cut', 'paste'],
  ...['wheel', 'touchmove', 'contextmenu', 'selectstart', 'dragstart'],
];
/** What our own buttons need: let in, and stopped on its way back up to the page. */
const presses = ['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'];

/** The keys of the reader while the page is kept from them. */
export interface KeptEvents {
  listen: Listen;
  /** Gives the events back to the page. */
  release(): void;
}

/**
 * Keeps the reader's events from the page as far as a guest can: only who listened on `window` before us still
 * sees them. An Escape that nobody else in the reader had a use for calls `close`.
 */
export function keepFromPage(
  { host, root }: Pick<Guarded, 'host' | 'root'>,
  close: () => void,
  aside: CopyAside,
): KeptEvents {
  const hearers = new Set<(event: KeyboardEvent) => void>();
  const over = new AbortController();
  const first = { capture: true, passive: true, signal: over.signal };
  const keep = (event: Event) => event.stopImmediatePropagation();
  const hear = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (isCopyKey(event)) {
      event.preventDefault(); // no page hears of it and forges it
      const text = selectedIn(root);
      if (text !== '') void copied({ text }, aside);
    }
    for (const hearer of hearers) hearer(event);
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // A listener of its own: the browser would take `keep` for the one that `release` is about to end.
    window.addEventListener('keyup', (up) => keep(up), { capture: true, once: true });
    close();
  };
  const copy = (event: ClipboardEvent) => {
    const text = selectedIn(root);
    keep(event);
    if (!event.isTrusted) return; // a page's own, which would tell it what is selected here
    event.clipboardData?.clearData(); // whatever a listener of the page before us put there
    if (text === '') return;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  window.addEventListener('keydown', hear, { capture: true, signal: over.signal });
  window.addEventListener('copy', copy, { capture: true, signal: over.signal });
  for (const name of ours) window.addEventListener(name, keep, first);
  for (const name of presses) host.addEventListener(name, (event) => event.stopPropagation());
  return {
    listen(hearer) {
      hearers.add(hearer);
      return () => hearers.delete(hearer);
    },
    release: () => over.abort(),
  };
}

const isCopyKey = ({ ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'c';

/** What a person selected in the reader. */
function selectedIn(root: ShadowRoot): string {
  const selection = selectionIn(root);
  return selection && root.contains(selection.focusNode) ? selection.toString() : '';
}

import { coveringPopovers, isChangingViews, watchCovers } from './overlay-cover';
import { OVERLAY } from './overlay-mark';
import type { Presses } from './overlay-presses';
import type { Sheet } from './overlay-sheet';

/** So often within a minute a page may hide, move, cover or remove the reader; the next time the reader gives way. */
const PATIENCE = 3;
const FORGOTTEN_MS = 60_000;

/** How often we look unasked, in milliseconds: soon enough for an eye, too seldom for a battery to notice. */
const LOOK_MS = 250;

/** The reader's element in the page, and what is in its closed root. */
export interface Guarded {
  host: HTMLElement;
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  sheet: Sheet;
}

/** Puts the dialog before everything else, in the state in which no rule of the page reaches it. */
export function standUp({ host, dialog, sheet }: Guarded): void {
  const { scrollTop } = dialog;
  for (const name of host.getAttributeNames()) if (name !== OVERLAY) host.removeAttribute(name);
  host.setAttribute(OVERLAY, '');
  host.style.setProperty('all', 'initial', 'important'); // inline and important: no sheet of the page beats it
  host.replaceChildren();
  document.documentElement.append(host);
  const zoom = zoomOf(host);
  if (zoom !== 1) host.style.setProperty('zoom', String(1 / zoom), 'important'); // that of its parents, taken back
  sheet.put();
  if (dialog.open) dialog.close();
  dialog.showModal(); // the newest is on top of the top layer
  if (document.hasFocus()) window.focus(); // from a frame of the page: an element that has the focus does not call it back
  dialog.focus({ preventScroll: true });
  dialog.scrollTop = scrollTop;
}

/** How much the page's styles enlarge an element, where the browser tells; what the person chose is not in it. */
const zoomOf = (element: HTMLElement & { currentCSSZoom?: number }): number => element.currentCSSZoom ?? 1;

/**
 * Watches over the reader while it lies over a page: sets it up again when the page hides, moves, covers or removes
 * it, and calls `giveWay` when the page does not stop or swallows what the person does. The answer ends the watch.
 */
export function guard(guarded: Guarded, presses: Presses, giveWay: () => void): () => void {
  const times: number[] = [];
  const root = document.documentElement;
  let below = new Set(coveringPopovers()); // open before us, so under us
  let areKeysAway = false;
  const disturbed = () => {
    if (document.documentElement !== root) return giveWay(); // another document, which has none of our listeners
    const now = performance.now();
    while (times[0] !== undefined && now - times[0] > FORGOTTEN_MS) times.shift();
    times.push(now);
    if (times.length > PATIENCE) return giveWay();
    try {
      standUp(guarded);
      below = new Set(coveringPopovers());
      watchMutations();
    } catch {
      return giveWay(); // there is nothing left to stand on
    }
    if (!isStanding(guarded)) giveWay();
  };
  const look = () => {
    if (
      areKeysAway ||
      !isStanding(guarded) ||
      covers.isLost() ||
      isChangingViews() ||
      coveringPopovers().some((one) => !below.has(one))
    ) {
      disturbed();
    } else if (!guarded.sheet.isOurs() || presses.areKept()) giveWay();
  };

  const mutations = new MutationObserver(look);
  const watchMutations = () => {
    mutations.disconnect();
    mutations.observe(document, { childList: true });
    mutations.observe(document.documentElement, { childList: true, attributes: true });
    mutations.observe(guarded.host, { childList: true, attributes: true });
  };
  watchMutations();
  const regularly = setInterval(look, LOOK_MS);
  const stopFocus = watchFocus((isAway) => {
    areKeysAway = isAway;
    if (isAway) look();
  });
  const covers = watchCovers(guarded.dialog, disturbed);
  return () => {
    mutations.disconnect();
    clearInterval(regularly);
    stopFocus();
    covers.stop();
  };
}

/** How soon we look again whether the keys came back, in ms: a hand does not strike as fast. */
const KEYS_MS = 20;

/**
 * Tells, again and again, while a frame of the page has the keys although our element has the focus, and once when they
 * came back. Another window or tab is no frame.
 */
function watchFocus(tell: (isAway: boolean) => void): () => void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const away = () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      if (!document.hasFocus()) return tell(false);
      tell(true);
      away();
    }, KEYS_MS);
  };
  const back = () => {
    clearTimeout(soon);
    tell(false);
  };
  addEventListener('blur', away);
  addEventListener('focus', back);
  return () => {
    clearTimeout(soon);
    removeEventListener('blur', away);
    removeEventListener('focus', back);
  };
}

/** Filters of the root that leave nothing to read: in Firefox they reach the top layer. Those of a night mode do not. */
const BLINDING = /(?:opacity|brightness|contrast)\(0(?:\.[0-4]\d*)?\)|blur|url/;

/** Whether the reader is where it belongs and can be seen and used there. */
function isStanding({ host, dialog }: Guarded): boolean {
  const root = document.documentElement;
  if (host.parentNode !== root || !dialog.matches(':modal')) return false;
  if (root.inert || root.ariaHidden === 'true' || hasTheKeys(host)) return false;
  if (host.childNodes.length > 0 || host.getAttributeNames().some((name) => !OURS.has(name))) return false;
  if (Math.abs(zoomOf(dialog) - 1) > 0.01 || BLINDING.test(getComputedStyle(root).filter)) return false;
  if (!dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, top, width, height } = dialog.getBoundingClientRect();
  const isWhole =
    left < 2 &&
    top < 2 &&
    width > root.clientWidth - 2 &&
    height > 0.9 * Math.min(innerHeight, root.clientHeight || innerHeight);
  return isWhole && isOnTop(host);
}

const OURS: ReadonlySet<string> = new Set([OVERLAY, 'style']);

/** Whether a frame of the page takes what is typed; inert it is, and can be given the focus all the same. */
const hasTheKeys = (host: HTMLElement): boolean => {
  const active = document.activeElement;
  return active !== host && (active instanceof HTMLIFrameElement || active instanceof HTMLFrameElement);
};

/** Four places and the middle; an open dialog of the page that came later takes at least one of them. */
function isOnTop(host: HTMLElement): boolean {
  const places = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [x * innerWidth, y * innerHeight] as const),
  );
  return places.every(([x, y]) => document.elementFromPoint(x, y) === host);
}

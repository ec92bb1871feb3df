import { coveringPopovers, watchCovers } from './overlay-cover';
import { OVERLAY } from './overlay-mark';

/** So often within a minute a page may hide, move, cover or remove the reader; the next time the reader gives way. */
const PATIENCE = 3;
const FORGOTTEN_MS = 60_000;

/** How often we look unasked, in milliseconds: soon enough for an eye, too seldom for a battery to notice. */
const LOOK_MS = 250;

/** The reader's element in the page, and the dialog in its closed root. */
export interface Guarded {
  host: HTMLElement;
  dialog: HTMLDialogElement;
}

/** Puts the dialog before everything else, in the state in which no rule of the page reaches it. */
export function standUp({ host, dialog }: Guarded): void {
  const { scrollTop } = dialog;
  for (const name of host.getAttributeNames()) if (name !== OVERLAY) host.removeAttribute(name);
  host.setAttribute(OVERLAY, '');
  host.style.setProperty('all', 'initial', 'important'); // inline and important: no sheet of the page beats it
  host.replaceChildren();
  document.documentElement.append(host);
  if (dialog.open) dialog.close();
  dialog.showModal(); // the newest is on top of the top layer
  dialog.focus({ preventScroll: true });
  dialog.scrollTop = scrollTop;
}

/**
 * Watches over the reader while it lies over a page: sets it up again when the page hides, moves, covers or removes
 * it, and calls `giveWay` when the page does not stop. The answer ends the watch.
 */
export function guard(guarded: Guarded, giveWay: () => void): () => void {
  const times: number[] = [];
  let below = new Set(coveringPopovers()); // open before us, so under us
  const disturbed = () => {
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
    if (!isStanding(guarded) || coveringPopovers().some((one) => !below.has(one))) disturbed();
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
  const stopCovers = watchCovers(guarded.dialog, disturbed);
  return () => {
    mutations.disconnect();
    clearInterval(regularly);
    stopCovers();
  };
}

/** Whether the reader is where it belongs and can be seen and used there. */
function isStanding({ host, dialog }: Guarded): boolean {
  const root = document.documentElement;
  if (host.parentNode !== root || !dialog.matches(':modal')) return false;
  if (host.inert || root.inert || host.ariaHidden === 'true' || root.ariaHidden === 'true') return false;
  if (host.childNodes.length > 0 || host.hasAttribute('role')) return false;
  if (!dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, top, width, height } = dialog.getBoundingClientRect();
  const isWhole =
    left < 2 &&
    top < 2 &&
    width > root.clientWidth - 2 &&
    height > 0.9 * Math.min(innerHeight, root.clientHeight || innerHeight);
  return isWhole && isOnTop(host);
}

/** Four places and the middle; an open dialog of the page that came later takes at least one of them. */
function isOnTop(host: HTMLElement): boolean {
  const places = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [x * innerWidth, y * innerHeight] as const),
  );
  return places.every(([x, y]) => document.elementFromPoint(x, y) === host);
}

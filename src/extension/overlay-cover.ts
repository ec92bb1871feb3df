import { OVERLAY } from './overlay-mark';

/** A bubble of a dictionary may lie over the reader; a cover takes more of the window than this share. */
const COVER_SHARE = 0.25;
/** Places that are watched, as shares of the window, and how many of them must be gone from sight. */
const SPOTS = [
  [0.5, 0.5],
  [0.06, 0.12],
  [0.94, 0.12],
  [0.06, 0.94],
  [0.94, 0.94],
];
const GONE = 2;

/** How long something may lie over the reader after it came to the top again, in ms: the browser tells with a delay. */
const LOST_MS = 1_000;

/** Chromium tells whether an element can be seen; elsewhere a popover may cover far more than its own box. */
const canTell = (): boolean => 'isVisible' in IntersectionObserverEntry.prototype;

/** Most elements that are asked for a root of their own. */
const ASKED = 20_000;

/** Firefox tells an extension of closed roots, too. */
type Hosting = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** How long the roots that were found are taken for all there are, in ms: a big page takes 10 ms to search. */
const FRESH_MS = 500;
let found: { roots: (Document | ShadowRoot)[]; at: number } | null = null;

/** Every root of the page, as far as a search goes; the reader's own aside. */
function rootsOf(page: Document): (Document | ShadowRoot)[] {
  if (!found || performance.now() - found.at > FRESH_MS)
    found = { roots: searchedRoots(page), at: performance.now() };
  return found.roots;
}

function searchedRoots(page: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [page];
  let asked = 0;
  for (const root of roots) {
    for (const element of root.querySelectorAll<Hosting>(`*:not([${OVERLAY}])`)) {
      if (asked++ > ASKED) return roots;
      const inner = element.openOrClosedShadowRoot;
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

/** Open popovers that take much of the window: they lie above a dialog that was there before, and no point tells of them. */
export function coveringPopovers(): Element[] {
  const window = innerWidth * innerHeight;
  const roots = canTell() ? [document] : rootsOf(document);
  const all = roots.flatMap((root) => [...root.querySelectorAll(':popover-open')]);
  if (!canTell()) return all;
  return all.filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width * height > COVER_SHARE * window;
  });
}

/** Whether the page shows a change of views, which is painted over the top layer. A browser that has none knows no such state. */
export function isChangingViews(): boolean {
  try {
    return document.documentElement.matches(':active-view-transition');
  } catch {
    return false;
  }
}

interface Seen extends IntersectionObserverEntry {
  /** Chromium only: nothing lies over the target. */
  isVisible?: boolean;
}

/** The watch over what comes over the dialog. */
interface Covers {
  /** Whether something has been lying there for long. */
  isLost(): boolean;
  stop(): void;
}

/**
 * Where the browser can tell (Chromium), calls `covered` when something comes over the dialog that no search of the
 * page finds, from a closed shadow root for instance. The answer ends the watch.
 */
export function watchCovers(dialog: HTMLDialogElement, covered: () => void): Covers {
  const spots = SPOTS.map(([x = 0, y = 0]) => spotAt(x, y));
  dialog.append(...spots);
  const visible = new Set<Element>();
  let wasSeen = false;
  let lostAt: number | null = null;
  const options = { trackVisibility: true, delay: 100, threshold: [0, 1] };
  const observer = new IntersectionObserver((entries: Seen[]) => {
    for (const { target, isVisible } of entries) visible[isVisible ? 'add' : 'delete'](target);
    const isSeen = visible.size > spots.length - GONE || dialog.querySelector(':popover-open') !== null;
    if (isSeen) lostAt = null;
    const isCovered = wasSeen && !isSeen;
    wasSeen = isSeen;
    if (!isCovered) return;
    lostAt = performance.now();
    covered();
  }, options);
  for (const spot of spots) observer.observe(spot);
  return {
    isLost() {
      if (lostAt === null || document.hidden || performance.now() - lostAt < LOST_MS) return false;
      lostAt = performance.now();
      return true;
    },
    stop() {
      observer.disconnect();
      for (const spot of spots) spot.remove();
    },
  };
}

function spotAt(x: number, y: number): HTMLElement {
  const spot = document.createElement('i');
  spot.ariaHidden = 'true';
  spot.style.cssText = `position:fixed;left:${100 * x}%;top:${100 * y}%;width:2px;height:2px;z-index:2147483647;pointer-events:none`; // before our own dock
  return spot;
}

/** Whether a page keeps from the reader what a person does. */
export interface Presses {
  /** Whether a press was lost on its way to us: who listens on `window` before us can swallow it. */
  areKept(): boolean;
  stop(): void;
}

/** What a person acts by. */
const ACTS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'touchend', 'keydown'];

/** How often we look whether something is pressed, in ms: a finger stays about twice as long. */
const LOOK_MS = 50;

/** How long a press of a button may take to become a click, in ms. */
const CLICK_MS = 300;

/**
 * Whether the browser itself shows that somebody acts here: by what is pressed; in Firefox, which marks nothing that a page
 * cancels, by the activation. Chromium counts the look of any tool into the page as one.
 */
const isActing = (root: ShadowRoot): boolean =>
  'openOrClosedShadowRoot' in Element.prototype
    ? navigator.userActivation.isActive
    : root.querySelector('dialog')?.matches(':active') === true; // as all is that holds what is pressed

/**
 * Hears presses before anything of ours does; to be started before all other listeners. Where somebody acts and nothing is
 * heard, the page swallowed it; and a button that was pressed and let go is clicked.
 */
export function watchPresses(root: ShadowRoot): Presses {
  let wasActing = isActing(root);
  let isHeard = false;
  let isLost = false;
  let pressed: { event: Event; button: Element; at: number } | null = null;
  const over = new AbortController();
  const options = { capture: true, passive: true, signal: over.signal };
  const press = (event: Event, button: Element | null) => {
    pressed = button ? { event, button, at: performance.now() } : null;
  };
  const hear = (event: Event) => {
    isHeard ||= event.isTrusted;
    if (event.isTrusted && event instanceof KeyboardEvent && event.key === 'Enter')
      press(event, buttonOf(root.activeElement));
  };
  const forget = () => {
    pressed = null;
  };
  const point = (event: Event) => {
    if (!(event instanceof PointerEvent && event.isTrusted)) return;
    const button = event.target instanceof Element ? buttonOf(event.target) : null;
    if (event.type === 'pointerdown') press(event, event.button === 0 ? button : null);
    else if (event.type === 'pointercancel' || button !== pressed?.button) forget(); // taken back
  };
  for (const name of ACTS) window.addEventListener(name, hear, options);
  for (const name of ['click', 'contextmenu']) window.addEventListener(name, forget, options);
  for (const name of ['pointerdown', 'pointerup', 'pointercancel'])
    root.addEventListener(name, point, options);
  const looking = setInterval(() => {
    const acts = isActing(root);
    isLost ||= acts && !wasActing && !isHeard;
    isHeard &&= acts;
    wasActing = acts;
  }, LOOK_MS);

  return {
    areKept() {
      const isWaiting =
        pressed === null ||
        pressed.event.defaultPrevented || // ours: the key did something else
        pressed.button.matches(':active') ||
        performance.now() - pressed.at < CLICK_MS;
      return isLost || !isWaiting;
    },
    stop() {
      clearInterval(looking);
      over.abort();
    },
  };
}

const buttonOf = (element: Element | null): Element | null =>
  element?.closest('button:enabled, a, summary') ?? null;

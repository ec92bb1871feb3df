/** Whether a page keeps from the reader what a person does. */
export interface Presses {
  /** Whether a press or a key was lost on its way to us: who listens on `window` before us can swallow both. */
  areKept(): boolean;
  stop(): void;
}

/** What a person does that the browser counts as an act of theirs. */
const ACTS = ['pointerdown', 'mousedown', 'pointerup', 'keydown', 'click', 'contextmenu'];

/** How long a press of a button may take to become a click, in ms. */
const CLICK_MS = 300;

/**
 * Hears presses and keys before anything of ours does; to be started before all other listeners. The browser itself says that
 * somebody acts here (`userActivation`), so silence then means that the page swallowed the event; and a button that was
 * pressed and let go is clicked.
 */
export function watchPresses(root: ShadowRoot): Presses {
  let wasActive = navigator.userActivation.isActive; // an act from before the reader opened
  let isHeard = false;
  let pressed: { event: Event; button: Element; at: number } | null = null;
  const over = new AbortController();
  const options = { capture: true, passive: true, signal: over.signal };
  const press = (event: Event, button: Element | null | undefined) => {
    pressed = button ? { event, button, at: performance.now() } : null;
  };
  const hear = (event: Event) => {
    if (!event.isTrusted) return;
    isHeard = true;
    if (event.type === 'click' || event.type === 'contextmenu') pressed = null;
    else if (event instanceof KeyboardEvent && event.key === 'Enter')
      press(event, buttonOf(root.activeElement));
  };
  const point = (event: Event) => {
    if (!(event instanceof PointerEvent)) return;
    const button = event.target instanceof Element ? buttonOf(event.target) : null;
    if (event.type === 'pointerdown') press(event, event.button === 0 ? button : null);
    else if (event.type === 'pointercancel' || button !== pressed?.button) pressed = null; // taken back
  };
  for (const name of ACTS) window.addEventListener(name, hear, options);
  for (const name of ['pointerdown', 'pointerup', 'pointercancel'])
    root.addEventListener(name, point, options);

  return {
    areKept() {
      const isActive = navigator.userActivation.isActive;
      const isSwallowed = isActive && !wasActive && !isHeard;
      if (!isActive) isHeard = false;
      wasActive = isActive;
      const isWaiting =
        pressed === null ||
        pressed.event.defaultPrevented || // ours: the key did something else
        pressed.button.matches(':active') ||
        performance.now() - pressed.at < CLICK_MS;
      return isSwallowed || !isWaiting;
    },
    stop: () => over.abort(),
  };
}

const buttonOf = (element: Element | null): Element | null =>
  element?.closest('button:enabled, a, summary') ?? null;

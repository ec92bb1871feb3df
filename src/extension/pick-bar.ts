import { OVERLAY } from './overlay-mark';
import css from './picker.css?inline';
import { styleShadow } from './shadow-style';
import { locale, words } from './words';

/** The frame around a block of the page and the bar below it; it lies over the page and changes nothing there. */
export interface PickBar {
  /** Frames a block and names it, for screen readers too. */
  show(block: Element, isHeld: boolean, text: string): void;
  /** Puts the frame where the block is now. */
  follow(block: Element): void;
  isRemembered(): boolean;
  hasFocusedButton(): boolean;
  /** Moves the focus to the next control of the bar or the one before, round and round. */
  step(by: 1 | -1): void;
  remove(): void;
}

/** What our own buttons need, and the page around them must not hear. */
const presses = ['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'];

/** Draws them for a host; the buttons call `does`. */
export function pickBar(
  host: string,
  does: { read(): void; larger(): void; smaller(): void; end(): void },
): PickBar {
  const element = document.createElement('div');
  element.setAttribute(OVERLAY, 'pick');
  const root = element.attachShadow({ mode: 'closed' });
  styleShadow(root, css);
  const box = made('div', 'box');
  const bar = made('div', 'bar');
  const block = made('p', 'block');
  const row = made('div', 'row');
  const remember = document.createElement('input');
  const label = document.createElement('label');

  for (const part of [box, bar]) part.setAttribute('popover', 'manual');
  bar.lang = locale;
  bar.tabIndex = -1;
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', words('pickTitle'));
  block.setAttribute('role', 'status');
  block.dir = 'auto';
  remember.type = 'checkbox';
  label.append(remember, words('pickRemember', host));
  row.append(
    button('read', words('pickRead'), does.read),
    button('', words('pickLarger'), does.larger),
    button('', words('pickSmaller'), does.smaller),
    button('', words('cancel'), does.end),
    ...(host === '' ? [] : [label]),
  );
  bar.append(made('p', 'title', words('pickTitle')), made('p', 'help', words('pickHelp')), block, row);
  root.append(box, bar);
  for (const name of presses) element.addEventListener(name, (event) => event.stopPropagation());
  document.documentElement.append(element);
  for (const part of [box, bar]) part.showPopover();
  bar.focus({ preventScroll: true });

  const follow = (chosen: Element) => {
    const { top, left, width, height } = chosen.getBoundingClientRect();
    const place = { top: top - 4, left: left - 4, width: width + 8, height: height + 8 };
    for (const [name, px] of Object.entries(place)) box.style.setProperty(name, `${px}px`);
  };
  return {
    follow,
    show(chosen, isHeld, text) {
      follow(chosen);
      box.classList.toggle('fixed', isHeld);
      if (block.textContent !== text) block.textContent = text;
    },
    isRemembered: () => remember.checked,
    hasFocusedButton: () => root.activeElement instanceof HTMLButtonElement,
    step(by) {
      const stops = [...row.querySelectorAll<HTMLElement>('button, input')];
      const at = stops.indexOf(root.activeElement as HTMLElement);
      const next = at < 0 && by < 0 ? -1 : at + by;
      stops.at(next % stops.length)?.focus();
    },
    remove: () => element.remove(),
  };
}

function made(tag: 'div' | 'p', className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function button(className: string, text: string, run: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  element.addEventListener('click', (event) => event.isTrusted && run());
  return element;
}

import { browser } from './browser';

/** A script in a page that can be asked whether its extension still stands behind it. */
interface Copy {
  alive(): boolean;
  stop(): void;
}

const isCopy = (value: unknown): value is Copy => typeof value === 'object' && value !== null;

/**
 * Starts a script that a click injects, perhaps many times into one page: only its first copy works, until the extension
 * was reloaded. `start` answers how to stop. A symbol names the copy, because an element of the page with a matching
 * id or name is visible here under any string.
 */
export function startOnce(name: string, start: () => () => void): void {
  const key = Symbol.for(`onrecord.${name}`);
  const predecessor: unknown = Reflect.get(globalThis, key);
  if (isCopy(predecessor)) {
    if (predecessor.alive()) return;
    predecessor.stop();
  }
  const copy: Copy = {
    alive: () => browser.runtime?.id !== undefined, // gone once the extension was reloaded or removed
    stop: start(),
  };
  Reflect.set(globalThis, key, copy);
}

import type { Runtime } from './browser';
import type { BackgroundCalls, Envelope } from './messages';

type Namespaces = { browser?: { runtime: Runtime.Static }; chrome?: { runtime: Runtime.Static } };

/**
 * Tells the background; a background that is being replaced just then is nobody's problem. Asks the browser itself and
 * not webextension-polyfill: both floors answer with promises, and the polyfill took half of the detector's time on a
 * page (docs/performance.md).
 */
export function tell(name: keyof BackgroundCalls, argument: string): void {
  const envelope: Envelope = { call: name, argument };
  const { browser, chrome } = globalThis as Namespaces;
  (browser ?? chrome)?.runtime.sendMessage(envelope).catch(() => undefined);
}

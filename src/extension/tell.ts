import type { Runtime } from './browser';
import type { BackgroundCalls, Envelope } from './messages';

type Namespaces = { browser?: { runtime: Runtime.Static }; chrome?: { runtime: Runtime.Static } };

/**
 * Tells the background and waits until that is done; a background that is being replaced just then is nobody's problem. Asks the browser itself and
 * not webextension-polyfill: both floors answer with promises, and the polyfill took half of the detector's time on a
 * page (docs/performance.md).
 */
export async function tell(name: keyof BackgroundCalls, argument: string | null = null): Promise<void> {
  const envelope: Envelope = { call: name, argument };
  const { browser, chrome } = globalThis as Namespaces;
  await (browser ?? chrome)?.runtime.sendMessage(envelope).catch(() => undefined);
}

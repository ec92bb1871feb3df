import { browser } from './browser';
import type { BackgroundCalls, Envelope } from './messages';

/** Tells the background and waits until that is done; a background that is being replaced just then is nobody's problem. */
export async function tell(name: keyof BackgroundCalls, argument: string | null = null): Promise<void> {
  const envelope: Envelope = { call: name, argument };
  await browser.runtime.sendMessage(envelope).catch(() => undefined);
}

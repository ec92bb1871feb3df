import type { KeptPlace } from '../reader/use-kept-place';
import { browser } from './browser';

const keyOf = (tabId: number) => `place@1:${tabId}`;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Where the popup was left over this page of a tab, or null; in memory only, until the browser closes. */
export async function placeIn(tabId: number, url: string): Promise<KeptPlace | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key).catch(() => ({}) as Record<string, unknown>);
  const found = stored[key];
  if (!isRecord(found) || found['url'] !== url) return null;
  const { chosen, scroll } = found;
  return {
    chosen: typeof chosen === 'string' ? chosen : null,
    scroll: typeof scroll === 'number' ? scroll : 0,
  };
}

/** Keeps it for the next time the popup opens there. */
export function keepPlace(tabId: number, url: string, place: KeptPlace): void {
  void browser.storage.session.set({ [keyOf(tabId)]: { url, ...place } }).catch(() => undefined);
}

import { browser } from './browser';

/** Where the blocks are kept that a person chose for a host, as selectors. On this machine only, like the hosts. */
const PICKS_KEY = 'picks@1';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every host with a chosen block, and the selector that finds it. */
export async function allPicks(): Promise<Map<string, string>> {
  const stored: Record<string, unknown> = await browser.storage.local.get(PICKS_KEY).catch(() => ({}));
  const picks = stored[PICKS_KEY];
  const all = Object.entries(isRecord(picks) ? picks : {});
  return new Map(all.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Keeps the block of a host, or forgets it. */
export async function keepPick(host: string, selector: string | null): Promise<void> {
  const all = await allPicks();
  if (selector === null) all.delete(host);
  else all.set(host, selector);
  await browser.storage.local.set({ [PICKS_KEY]: Object.fromEntries(all) });
}

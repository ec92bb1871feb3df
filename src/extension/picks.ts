import { browser } from './browser';

/** Where the blocks are kept that a person chose, as selectors, by `pickKey`. On this machine only, like the hosts. */
const PICKS_KEY = 'picks@1';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * What a block is remembered for: a host; and where an outlet of ours is at home, its stories by themselves, so that a block
 * chosen on another page of the site never beats the outlet's own reading.
 */
export const pickKey = (host: string, isStory: boolean): string => (isStory ? `${host}${STORIES}` : host);

/** The host of a key. */
export const pickHost = (key: string): string => key.replace(STORIES, '');

const STORIES = '#stories';

/** Every key with a chosen block, and the selector that finds it. */
export async function allPicks(): Promise<Map<string, string>> {
  const stored: Record<string, unknown> = await browser.storage.local.get(PICKS_KEY).catch(() => ({}));
  const picks = stored[PICKS_KEY];
  const all = Object.entries(isRecord(picks) ? picks : {});
  return new Map(all.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Keeps the block of a key, or forgets it. */
export async function keepPick(key: string, selector: string | null): Promise<void> {
  const all = await allPicks();
  if (selector === null) all.delete(key);
  else all.set(key, selector);
  await browser.storage.local.set({ [PICKS_KEY]: Object.fromEntries(all) });
}

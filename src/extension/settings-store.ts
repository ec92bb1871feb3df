import type { Settings } from '../reader/settings';
import { SETTINGS_VERSION, settingsFrom } from '../settings-schema';
import { browser } from './browser';

const KEY = 'settings';

/** The settings of this person; those of the start when none are stored or the store can't be read. */
export async function readSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.sync.get(KEY).catch(() => ({}));
  return settingsFrom(stored[KEY]);
}

/** Keeps settings for every place and the next time. */
export async function keepSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ [KEY]: { version: SETTINGS_VERSION, ...settings } });
}

/** Tells of every change, wherever it was made; the answer stops it. */
export function onSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'sync' && changes[KEY]) changed(settingsFrom(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

import { type Settings, startSettings } from '../reader/settings';
import { SETTINGS_VERSION, settingsFrom } from '../settings-schema';
import { browser } from './browser';

const KEY = 'settings';

/** What a person chose: for everything, and for one site alone, or null where that has nothing of its own. */
export interface StoredSettings {
  general: Settings;
  site: Settings | null;
}

const keyOf = (host: string) => `${KEY}:${host}`;
const stamped = (settings: Settings) => ({ version: SETTINGS_VERSION, ...settings });

/** The settings for a host; those of the start when none are stored or the store can't be read. */
export async function readSettings(host: string): Promise<StoredSettings> {
  const key = keyOf(host);
  const stored: Record<string, unknown> = await browser.storage.sync.get([KEY, key]).catch(() => ({}));
  return { general: settingsFrom(stored[KEY]), site: stored[key] ? settingsFrom(stored[key]) : null };
}

/** Keeps settings for every place and the next time. */
export async function keepSettings(host: string, { general, site }: StoredSettings): Promise<void> {
  await browser.storage.sync.set({
    [KEY]: stamped(general),
    ...(site && { [keyOf(host)]: stamped(site) }),
  });
  if (!site) await browser.storage.sync.remove(keyOf(host));
}

/** The hosts that have settings of their own. */
export async function hostsWithSettings(): Promise<string[]> {
  const stored: Record<string, unknown> = await browser.storage.sync.get(null).catch(() => ({}));
  return Object.keys(stored).flatMap((key) => (key.startsWith(`${KEY}:`) ? key.slice(KEY.length + 1) : []));
}

/** Makes a host look like every other again. */
export const forgetSettings = (host: string): Promise<void> => browser.storage.sync.remove(keyOf(host));

/** What the button that resets gives: the start again, for the site alone where it has settings of its own. */
export function resetSettings({ general, site }: StoredSettings): StoredSettings {
  return site ? { general, site: startSettings } : { general: startSettings, site };
}

/** Tells when anything was changed, wherever it was; the answer stops it. */
export function onSettings(host: string, changed: (settings: StoredSettings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'sync' && (changes[KEY] || changes[keyOf(host)])) void readSettings(host).then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

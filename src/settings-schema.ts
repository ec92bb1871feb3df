import * as v from 'valibot';
import {
  settingChoices as choices,
  type SettingName,
  type Settings,
  startSettings as start,
} from './reader/settings';

/** The version that settings are stored under; a change of meaning raises it and gets a step in `steps`. */
export const SETTINGS_VERSION = 2;

const choice = <Name extends SettingName>(name: Name) =>
  v.fallback(v.picklist(choices[name] as readonly string[]), start[name]);
const names = Object.keys(choices) as SettingName[];
const settings = v.object(Object.fromEntries(names.map((name) => [name, choice(name)])));

/** What each version is brought up to the next by. */
const steps: Record<number, (stored: object) => object> = {
  // 1 to 2: alignment, line focus, pictures and letter keys came; each is as at the start.
  1: (stored) => stored,
};

/** Settings as stored, checked: what is unknown or from a version to come is as at the start. */
export function settingsFrom(stored: unknown): Settings {
  const result = v.safeParse(settings, migrated(stored));
  return result.success ? (result.output as Settings) : start;
}

function migrated(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return start;
  let { version } = stored;
  let now: object = stored;
  for (; version !== SETTINGS_VERSION; version = Number(version) + 1) {
    const step = steps[Number(version)];
    if (!step) return start;
    now = step(now);
  }
  return { ...start, ...now };
}

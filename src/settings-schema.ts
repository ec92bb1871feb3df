import {
  settingChoices as choices,
  type SettingName,
  type Settings,
  startSettings as start,
} from './reader/settings';

/** The version that settings are stored under; a change of meaning raises it and gets a step in `steps`. */
export const SETTINGS_VERSION = 3;

/** No font has a longer name. */
const LONGEST_NAME = 100;

const names = Object.keys(choices) as SettingName[];

/** What each version is brought up to the next by. */
const steps: Record<number, (stored: object) => object> = {
  // 1 to 2: alignment, line focus, pictures and letter keys came; each is as at the start.
  1: (stored) => stored,
  // 2 to 3: any font of the machine came.
  2: (stored) => stored,
};

/**
 * Settings as stored, checked: what is unknown or from a version to come is as at the start. A table of words needs no
 * library to check it, and this runs in pages.
 */
export function settingsFrom(stored: unknown): Settings {
  const now: Readonly<Record<string, unknown>> = migrated(stored);
  const checked = names.map((name) => {
    const known: readonly unknown[] = choices[name];
    return [name, known.includes(now[name]) ? now[name] : start[name]];
  });
  const fontName = typeof now['fontName'] === 'string' ? now['fontName'].slice(0, LONGEST_NAME) : '';
  return { ...Object.fromEntries(checked), fontName } as Settings;
}

function migrated(stored: unknown): Readonly<Record<string, unknown>> {
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

import * as v from 'valibot';
import { settingChoices as choices, type Settings, startSettings as start } from './reader/settings';

/** The version that settings are stored under; a change of meaning raises it and gets a step in `migrated`. */
export const SETTINGS_VERSION = 1;

const settings: v.GenericSchema<unknown, Settings> = v.object({
  theme: v.fallback(v.picklist(choices.theme), start.theme),
  font: v.fallback(v.picklist(choices.font), start.font),
  size: v.fallback(v.picklist(choices.size), start.size),
  width: v.fallback(v.picklist(choices.width), start.width),
  lineHeight: v.fallback(v.picklist(choices.lineHeight), start.lineHeight),
  letterSpacing: v.fallback(v.picklist(choices.letterSpacing), start.letterSpacing),
});

/** Settings as stored, checked: what is unknown or from a version to come is as at the start. */
export function settingsFrom(stored: unknown): Settings {
  const result = v.safeParse(settings, migrated(stored));
  return result.success ? result.output : start;
}

/** Brings older versions up to this one; there is none older yet. */
function migrated(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return {};
  return 'version' in stored && stored.version === SETTINGS_VERSION ? { ...start, ...stored } : start;
}

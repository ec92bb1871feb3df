import { expect, test } from 'vitest';
import { startSettings } from './reader/settings';
import { SETTINGS_VERSION, settingsFrom } from './settings-schema';

const version = SETTINGS_VERSION;

test('what was chosen comes back', () => {
  const chosen = { ...startSettings, theme: 'sepia', size: '130' } as const;
  expect(settingsFrom({ version, ...chosen })).toEqual(chosen);
});

test('one unknown value is as at the start, and takes nothing else with it', () => {
  expect(settingsFrom({ version, theme: 'pink', size: '150', width: 7 })).toEqual({
    ...startSettings,
    size: '150',
  });
});

test.each([undefined, null, 'dark', [], { theme: 'dark' }, { version: 99, theme: 'dark' }])(
  '%j is nothing of ours, or of a version to come',
  (stored) => expect(settingsFrom(stored)).toEqual(startSettings),
);

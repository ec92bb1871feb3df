import { expect, test } from 'vitest';
import { startSettings } from './reader/settings';
import { SETTINGS_VERSION, settingsFrom } from './settings-schema';

const version = SETTINGS_VERSION;

test('what was chosen comes back', () => {
  const chosen = { ...startSettings, theme: 'sepia', size: '130' } as const;
  expect(settingsFrom({ version, ...chosen })).toEqual(chosen);
});

test('settings of version 1 keep what was chosen and get what came since as at the start', () => {
  const first = {
    theme: 'dark',
    font: 'serif',
    size: '115',
    width: '50',
    lineHeight: '135',
    letterSpacing: '5',
  };
  expect(settingsFrom({ version: 1, ...first })).toEqual({ ...startSettings, ...first });
});

test('any font of the machine can be named, and no name is endless', () => {
  const stored = { version, font: 'own', fontName: 'Nanum Pen' };
  expect(settingsFrom(stored)).toEqual({ ...startSettings, font: 'own', fontName: 'Nanum Pen' });
  expect(settingsFrom({ ...stored, fontName: 'x'.repeat(5_000) }).fontName).toHaveLength(100);
  expect(settingsFrom({ ...stored, fontName: ['x'] }).fontName).toBe('');
});

test('one unknown value is as at the start, and takes nothing else with it', () => {
  expect(settingsFrom({ version, theme: 'pink', size: '150', width: 7 })).toEqual({
    ...startSettings,
    size: '150',
  });
});

test.each([
  undefined,
  null,
  'dark',
  [],
  { theme: 'dark' },
  { version: 99, theme: 'dark' },
  { version: 'x' },
  { version: 0 },
])('%j is nothing of ours, or of a version to come', (stored) =>
  expect(settingsFrom(stored)).toEqual(startSettings),
);

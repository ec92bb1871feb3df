/// <reference path="./culori.d.ts" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { speakerColours } from './speaker-colours';

const css = readFileSync(join(import.meta.dirname, 'reader.css'), 'utf8');
const distance = differenceCiede2000();
const visions: Record<string, (colour: string) => unknown> = {
  normal: (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

/** The custom properties of every rule whose selector is the one given. */
function rulesOf(selector: string): Record<string, string>[] {
  const rule = /([^{};/]+)\{([^{}]*)\}/g;
  return [...css.matchAll(rule)]
    .filter(([, name = '']) => name.trim() === selector)
    .map(([, , body = '']) =>
      Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, key, value]) => [key, value])),
    );
}

const rules = {
  light: rulesOf('.onrecord')[0],
  sepia: rulesOf('.onrecord.theme-sepia')[0],
  dark: rulesOf('.onrecord.theme-dark')[0],
  contrast: rulesOf('.onrecord.theme-contrast')[0],
};

describe.each(Object.entries(speakerColours))('in the %s theme', (name, { paper, colours }) => {
  const rule = rules[name as keyof typeof rules] ?? {};

  test('there are eight colours', () => expect(new Set(colours).size).toBe(8));

  test.each(colours)('%s reads on the paper', (colour) => {
    expect(wcagContrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(visions))('any two stay apart in %s vision', (_, see) => {
    const pairs = colours.flatMap((a, i) => colours.slice(i + 1).map((b) => [a, b] as const));
    const nearest = Math.min(...pairs.map(([a, b]) => distance(see(a), see(b))));
    expect(nearest).toBeGreaterThanOrEqual(17);
  });

  test('the style sheet paints with the same colours', () => {
    expect(rule['paper']).toBe(paper);
    expect(colours.map((_, index) => rule[`speaker-${index}`])).toEqual(colours);
  });

  test.each(['ink', 'quiet', 'unclear', 'focus'])('--%s reads on paper and cards', (ink) => {
    for (const ground of [paper, rule['raised'] ?? ''])
      expect(wcagContrast(rule[ink] ?? '', ground)).toBeGreaterThanOrEqual(4.5);
  });
});

test('high contrast is 7:1 for everything that is read', () => {
  const rule = rules.contrast ?? {};
  const inks = [
    'ink',
    'quiet',
    'unclear',
    ...speakerColours.contrast.colours.map((_, index) => `speaker-${index}`),
  ];
  for (const ink of inks)
    expect(wcagContrast(rule[ink] ?? '', rule['paper'] ?? ''), ink).toBeGreaterThanOrEqual(7);
});

test('dark by the system and dark by choice are the same', () => {
  expect(rulesOf('.onrecord:not([class*="theme-"])')[0]).toEqual(rules.dark);
});

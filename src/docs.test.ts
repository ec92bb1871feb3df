import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectedHosts } from './outlets/detected';

const textOf = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const { permissions } = JSON.parse(textOf('manifest.json')) as { permissions: string[] };
const reasons = textOf('docs/permissions.md');

/** The names in the first column of the page's tables. */
const explained = [...reasons.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);

describe('docs/permissions.md', () => {
  it('gives a reason for every permission and host, and for no other', () => {
    expect(explained.toSorted()).toEqual([...permissions, ...detectedHosts].toSorted());
  });

  it('counts the hosts as the README and the privacy page do', () => {
    const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    const count = new RegExp(`\\b${words[detectedHosts.length]} KBS hosts`, 'i');
    for (const file of ['README.md', 'docs/permissions.md', 'docs/privacy.md']) {
      expect(textOf(file), file).toMatch(count);
    }
  });
});

import type { Language } from '../languages/language';
import type { Item } from './items';

/** A clock before a label or behind it: "[00:12] Name: …", "Name 01:06". */
const CLOCK = /^[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])]? (?=\p{L})| ?[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])]?$/gu;

/** What parts a name from what somebody is: "Name -- Title", "Name – Title". */
const DASH = /\s(?:--|[–—-])\s/g;

/** Some podcasts print names in small letters. */
const SMALL = /^[a-z]+(?: [a-z.’'-]+| \d){1,2}$/;

/** Longest line that can be nothing but a name with a title. */
const LIMIT = 90;

/** Fewest such lines, and the share of all lines, that make a page print its speakers above their words. */
const LEAST = 4;
const MOST_LINES = 5;

/** The label that a line is nothing but, without clock and dash; "" for all other lines. */
function nameOf(item: Item | undefined, language: Language): string {
  if (!item || !('text' in item) || item.text.length > LIMIT) return '';
  const label = item.text
    .replace(SMALL, (name) => name.toUpperCase())
    .replace(CLOCK, '')
    .replace(DASH, ', ');
  if (item.type === 'heading' && !/^\p{Lu}\S+ \p{Lu}/u.test(language.speakerOf(label).name ?? '')) return '';
  const isPlain = /^\p{Lu}[^.?!:;“”"]*$/u.test(label.replace(/\b\p{Lu}\p{Ll}{0,3}\.(?= )/gu, ''));
  return isPlain && language.isSpeaker(label) ? label : '';
}

/**
 * Lines that are nothing but the name of who speaks below, as labels: calls and podcasts print them without a colon, some
 * with a clock. They must come back, and words must stand below each.
 */
export function nameLines(items: readonly Item[], language: Language): readonly Item[] {
  const names = items.map((item, at) => {
    const name = nameOf(item, language);
    return name && nameOf(items[at + 1], language) === '' && items[at + 1]?.type === 'line' ? name : '';
  });
  const seen = names.filter((name, at) => name && names.indexOf(name) < at);
  const back = new Set(seen);
  const isPrinted =
    names.filter(Boolean).length >= LEAST &&
    back.size > 0 &&
    names.filter((name) => back.has(name)).length * MOST_LINES >= items.length;
  if (!isPrinted) return items;
  return items.map((item, at) => {
    const text = names[at];
    return text ? { type: 'line', text: `${text}:`, head: true } : item;
  });
}

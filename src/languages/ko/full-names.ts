import type { Mention } from '../grammar';
import { isBody, isFamily, isHangul, isName, isTitle } from './names';
import { isOutside, subjectIn } from './particles';
import { HIDDEN } from './person-of';
import { hasSurname } from './titles';

/** The full names in a text that a family name with a title can mean: "배소윤 원내대표" for "배 원내대표". */
export function fullNames({ family, title, ...mention }: Mention, page: string): Mention[] {
  if (!family || !title) return [];
  const text = title === '씨' ? page.replace(HIDDEN, '모 ') : page;
  const found = new Map<string, Mention>();
  for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + 1)) {
    const full =
      (isFamily(family) && koreanAt(text, at, family, title)) ||
      foreignAt(text, at, family, title, mention.label);
    if (!full || found.has(full.name)) continue;
    const affiliation = mention.affiliation ?? (full.affiliation || null);
    found.set(full.name, { ...mention, family, title, name: full.name, affiliation });
  }
  return [...found.values()];
}

interface Full {
  name: string;
  affiliation: string;
}

function koreanAt(text: string, at: number, family: string, title: string): Full | null {
  if (isHangul(text[at - 1] ?? ' ')) return null;
  for (const length of [2, 1]) {
    const name = text.slice(at, at + family.length + length);
    if (!isName(name) || /[씨을를는]/.test(name.slice(1)) || isTitle(name.slice(1))) continue;
    const affiliation = placeBefore(title, text.slice(at + name.length, at + name.length + 60));
    if (affiliation !== null) return { name, affiliation };
  }
  return null;
}

/** "로런스 펜 영국 총리" for "펜 총리": a word before the name, a land or a house behind it. */
function foreignAt(text: string, at: number, family: string, title: string, label: string): Full | null {
  if (text[at - 1] !== ' ') return null;
  const given = /([가-힣]{2,6}) $/.exec(text.slice(Math.max(0, at - 8), at))?.[1];
  if (!given || isOutside(given) || subjectIn(given, false) || isTitle(given) || isBody(given)) return null;
  if (isFamily(family) && hasSurname(given)) return null; // "렌디 황" is a name from abroad, "지난 황" is none
  const name = `${given} ${family}`;
  if (label.split(' ').length > 2 && !label.startsWith(name)) return null;
  const affiliation = placeBefore(title, text.slice(at + family.length, at + family.length + 60));
  return affiliation ? { name, affiliation } : null;
}

/** What stands between a name and its title behind it, "(45) 나래항 조합장", "/나래항 조합장"; null: no such title follows. */
function placeBefore(title: string, after: string): string | null {
  const label = /^ ?[/(]([^)\]:\n]{0,40})/.exec(after)?.[1];
  if (label?.includes(title)) return label.slice(0, label.indexOf(title)).trim();
  const words = after
    .replace(/^\([^)]{1,20}\)/, '')
    .split(' ')
    .slice(0, 5);
  for (const [index, word] of words.entries()) {
    const before = word.indexOf(title);
    if (before >= 0 && before <= 6) return words.slice(1, index).join(' ');
    if (index === 0 ? word !== '' : word.length > 12 || /[.,“”"‘’\n]/.test(word)) return null;
  }
  return null;
}

import type { Mention } from '../grammar';
import { isUpper } from './letters';
import { BODY_NOUNS } from './nouns';
import { cut, isOpener, LINK, plain } from './person-of';

/** Letters a name goes on with, so that "Kim" is not found in "Kimball". */
const isLetter = (char: string | undefined) =>
  char !== undefined && char.toLowerCase() !== char.toUpperCase();

/** The fuller forms of a name in a text: "Ina Trujillo" for "Trujillo"; each once, in order. */
export function fullNames(mention: Mention, text: string): Mention[] {
  const name = mention.name ?? mention.family;
  if (!name || name.includes(' ') || !isUpper(name[0]) || name.length < 2) return [];
  const found = new Map<string, Mention>();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (isLetter(text[at - 1]) || isLetter(text[at + name.length])) continue;
    const run = text[at - 1] === ' ' ? runBefore(text, at - 1) : '';
    const [given = ''] = GIVEN_LAST.exec(text.slice(at + name.length, at + name.length + 20)) ?? [];
    if (!run && !given) continue;
    const { name: full, title } = given
      ? { name: name + given, title: run || null }
      : cutFull(`${run} ${name}`);
    if (full && !found.has(full)) found.set(full, { ...mention, name: full, title });
  }
  return [...found.values()];
}

/** "Yung-ho" of "Kim Yung-ho", whose family name stands first. */
const GIVEN_LAST = /^ [A-Z][a-z]+-[a-z]+\b/;

/** The capitalised words that stand right before a space, up to four, small links between them too. */
function runBefore(text: string, end: number): string {
  const words = text.slice(Math.max(0, end - LONGEST_RUN), end).split(/[ \n]/);
  let from = words.length;
  for (let at = words.length - 1; at >= Math.max(0, words.length - 5); at--) {
    const word = words[at] ?? '';
    if (word === '' || /[,;:“”"()!?]/.test(word) || !(isUpper(word[0]) || LINK.has(word))) break;
    if (isUpper(word[0])) from = at;
  }
  return words.slice(from).join(' ');
}

/** The most characters of a name before its last word. */
const LONGEST_RUN = 80;

function cutFull(run: string): { name: string | null; title: string | null } {
  const { name, before } = cut(run.split(' '));
  const words = name?.split(' ') ?? [];
  if (isOpener(words[0] ?? '')) words.shift();
  const isNoName =
    words.some((word) => BODY_NOUNS.has(plain(word)) || word.length < 2) || /.{3}[.!?]$/.test(words[0] ?? '');
  return isNoName || words.length < 2 || words.length > 4
    ? { name: null, title: null }
    : { name: words.join(' '), title: before && !isOpener(before) ? before : null };
}

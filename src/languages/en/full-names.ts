import type { Mention } from '../grammar';
import { isUpper } from './letters';
import { BODY_NOUNS } from './nouns';
import { cut, isOpener, isRank, LINK, plain } from './person-of';

/** Letters a name goes on with, so that "Kim" is not found in "Kimball". */
const isLetter = (char: string | undefined) =>
  char !== undefined && char.toLowerCase() !== char.toUpperCase();

/** The fuller forms of a name in a text: "Ina Trujillo" for "Trujillo"; each once, in order. */
export function fullNames(mention: Mention, text: string): Mention[] {
  const name = mention.name ?? mention.family;
  if (!name || name.includes(' ') || !isUpper(name[0]) || name.length < 2) return [];
  const found = new Map<string, Mention>();
  let held: Mention | undefined;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (isLetter(text[at - 1]) || isLetter(text[at + name.length])) continue;
    const words = text[at - 1] === ' ' ? runBefore(text, at - 1) : '';
    const isAsked = words === 'Will' && !/[\p{L},] $/u.test(text.slice(at - 7, at - 5)); // "Will Tern rise?"
    const run = isAsked ? '' : words;
    const behind = BEHIND.exec(text.slice(at + name.length, at + name.length + 20));
    const [next = '', word = '', joint] = behind ?? [];
    const given = joint ? next : '';
    if (next && !joint && !isThing(word) && isRank(wordBefore(text, at)))
      held ??= { ...mention, name: name + next, title: run || null };
    if (!run && !given) continue;
    const { name: full, title } = given
      ? { name: name + given, title: run || null }
      : cutFull(`${run} ${name}`);
    if (full && !found.has(full)) found.set(full, { ...mention, name: full, title });
  }
  if (found.size === 0 && held) return [held];
  const all = [...found.values()];
  return all.filter(({ name }) => !all.some((other) => name?.endsWith(` ${other.name}`))); // "Icon Ada Quill" beside "Ada Quill"
}

/** "Yung-ho" of "Kim Yung-ho", whose family name stands first; "Omari" of "minister Fadel Omari" for one called Fadel. */
const BEHIND = /^ ([A-Z][a-z]+)(-[a-z]+)?\b/;
/** "Tower", "bin": no family name. */
const isThing = (word: string) => BODY_NOUNS.has(plain(word)) || LINK.has(plain(word));

/** The word before the space in front of a place, or its last letters. */
const wordBefore = (text: string, at: number) =>
  text
    .slice(Math.max(0, at - 20), at - 1)
    .split(' ')
    .at(-1) ?? '';

/** The capitalised words that stand right before a space, up to four, small links between them too. */
function runBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - LONGEST_RUN), end);
  const words = near.slice(near.lastIndexOf('\n') + 1).split(' ');
  let from = words.length;
  for (let at = words.length - 1; at >= Math.max(0, words.length - 5); at--) {
    const word = words[at] ?? '';
    if (word === '' || /[,;:“”"()!?]|[a-z]{4}\.$/.test(word) || !(isUpper(word[0]) || LINK.has(word))) break;
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

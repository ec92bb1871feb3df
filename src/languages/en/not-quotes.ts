import { wordList } from '../word-list';
import { isUpper } from './letters';
import { WORK_NOUNS } from './nouns';

/** Words before a mark after which a name follows and no speech. */
const NAMING = wordList(
  'so-called nicknamed titled entitled named aka a.k.a codenamed code-named host hosts hosted starring starred',
);
/** …and words of two. */
const NAMING_PAIRS = wordList(
  'known-as named-after starring-in starred-in host-of guest-on appeared-on appearing-on appearance-on',
);
const LABELS = wordList(
  'name names label labels title titles nickname nicknames moniker monikers hashtag hashtags',
);
const OWNERS = wordList('the his her their its');
/** What is printed on small things is nobody's; a banner or a sign speaks for itself. */
const THINGS = wordList('card tag label plaque form button screen');
const PRINTED = wordList('read reads reading say says said saying marked labeled labelled');
/** Words before a title of a programme or a work. */
const PROGRAM = wordList(
  'on in of to from for the a an his her their its and or with including by played watching singing wrote written watched told',
);
/** Houses that broadcast, and the kinds of what they do. */
const HOUSES = wordList('ABC CBS NBC MSNBC CNN Fox PBS NPR HBO BBC Netflix Showtime AMC Bravo Central News');
const SHOWS = wordList('show program hit series drama comedy reality sitcom');
/** Words behind a title. */
const STARS = wordList(
  'star actor actress host co-host author singer director creator show podcast series film movie episode franchise trilogy album tour program programme tweet segment column blog book novel memo syllabus',
);
const SMALL = wordList('a an the and or of in on at to for with from by is as vs vs. & - –');

const singular = (word: string) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);

/** Words in marks that nobody says: titles of works and programmes, nicknames, so-called terms. */
export function isNobodys(words: string, before: string, after: string): boolean {
  const count = words.trim().split(/\s+/).length;
  if (count > 9) return false;
  const near = wordsBefore(before);
  if (count <= 6 && isNamed(near)) return true;
  if (isPrinted(near)) return true;
  if (!isTitle(words)) return false;
  const next = /^ ([A-Za-z-]+)/.exec(after)?.[1]?.toLowerCase() ?? '';
  if (STARS.has(next) || STARS.has(singular(next)) || isWork(near)) return true;
  return (
    isProgram(near) && (count > 1 || near.at(-1) === 'on' || `${near.at(-2)} ${near.at(-1)}` === 'host of')
  );
}

/** The last few words before a mark, without the comma or the colon that ends them. */
const wordsBefore = (before: string): string[] =>
  before.slice(-48).trimEnd().split(' ').slice(-5).filter(Boolean);
const plain = (word: string | undefined) => (word ?? '').replace(/[,:.]$/, '').toLowerCase();

function isNamed(near: readonly string[]): boolean {
  const words = near.map((word) => word.toLowerCase().replace('’', "'"));
  if (OWNERS.has(words.at(-1) ?? '') || ['a', 'an'].includes(words.at(-1) ?? '')) {
    if (NAMING_PAIRS.has(`${words.at(-3)}-${words.at(-2)}`) || NAMING.has(words.at(-2) ?? '')) return true;
    if (words.at(-1) === 'the' && [-3, -4].some((at) => /^call(?:s|ed|ing)?$/.test(words.at(at) ?? '')))
      return true; // "called it the"
  }
  const last = words.at(-1) ?? '';
  const isOwned = (at: number) => OWNERS.has(words.at(at) ?? '') || /'s$/.test(words.at(at) ?? '');
  if (NAMING.has(last) || NAMING_PAIRS.has(`${words.at(-2)}-${last}`)) return true;
  if (LABELS.has(last) && (isOwned(-2) || isOwned(-3))) return true;
  return last === 'calls' && words.at(-4) === 'what' && OWNERS.has(words.at(-3) ?? '');
}

const isPrinted = (near: readonly string[]): boolean =>
  PRINTED.has(plain(near.at(-1))) && [-2, -3].some((at) => THINGS.has(singular(plain(near.at(at)))));

function isWork(near: readonly string[]): boolean {
  const last = plain(near.at(-1));
  const noun = last === 'called' || last === 'named' ? plain(near.at(-2)) : last;
  return WORK_NOUNS.has(noun) || WORK_NOUNS.has(singular(noun));
}

function isProgram(near: readonly string[]): boolean {
  const last = near.at(-1) ?? '';
  if (last.endsWith(',') || PROGRAM.has(last)) return true;
  const isOwner = (word: string) => isUpper(word[0]) && /['’]s?$/.test(word);
  const isHouse = (word: string | undefined) => HOUSES.has((word ?? '').replace(/['’]s?$/, ''));
  return isOwner(last) || isHouse(last) || (SHOWS.has(last) && near.slice(-3).some(isHouse));
}

/** Whether words are written as a title, "The Whale Who Kept Time": every word but the small ones starts with a capital. */
export function isTitle(words: string): boolean {
  const text = words.trim();
  const list = text.replace(/[,.]$/, '').split(/\s+/);
  if (/[!?]$/.test(text) || /[.;!?]\s/.test(text)) return false;
  return (
    list.every((word, index) => (index > 0 && SMALL.has(word)) || isCapital(word)) &&
    (list.length > 1 || list[0] !== 'I')
  );
}

/** A capital or a digit, behind a mark or not. */
const isCapital = (word: string): boolean => {
  const first = '\'‘"('.includes(word[0] ?? ' ') ? word[1] : word[0];
  return isUpper(first) || (first !== undefined && first >= '0' && first <= '9');
};

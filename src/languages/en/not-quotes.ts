import { wordList } from '../word-list';
import { firstOf, isDigit, isUpper } from './letters';
import { WORK_NOUNS } from './nouns';

/** Words before a mark after which a name follows and no speech: "known as the", "host of". */
const NAMED = wordList(
  'a.k.a aka so-called titled entitled named code-named codenamed nicknamed starred hosted host-of starring starred-in starring-in appeared-on appearance-on appearing-on guest-on named-after known-as they-call we-call hosts host',
);
const LABELS = wordList('name label title nickname moniker hashtag');
const OWNERS = wordList('the a an his her their its');
/** What is printed on small things is nobody's; a banner or a sign speaks for itself. */
const THINGS = wordList('card tag label plaque form button screen');
const PRINTED = wordList('read marked labeled labelled said reading saying reads says say');
/** Words before a title of a programme or a work. */
const PROGRAM = wordList(
  'on in of to from for the a an his her their its and or with including by played watching singing wrote written watched told',
);
/** Words behind a title, besides the kinds of works. */
const STARS = wordList(
  'franchise memo star singer author creator actor director tour actress syllabus tweet host co-host',
);
/** “do not disturb” sign, “stand your ground” law: what they are called by. */
const NAMED_THINGS = wordList('rule label sign option button movement list law policy');
const SMALL = wordList('a an the and or of in on at to for with from by is as vs vs. & - –');

const singular = (word: string) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);
const isWork = (word: string) => WORK_NOUNS.has(word) || WORK_NOUNS.has(singular(word));

/** Words in marks that nobody says: titles of works and programmes, nicknames, so-called terms. */
export function isNobodys(words: string, before: string, after: string): boolean {
  const count = words.trim().split(/\s+/).length;
  if (count > 9) return false;
  const near = before.slice(-48).trimEnd().split(' ').slice(-5);
  const plain = near.map((word) => word.replace(/[,:]$/, '').toLowerCase());
  if ((count <= 6 && isNamed(plain)) || isPrinted(plain)) return true;
  const next = /^ ([A-Za-z-]+)/.exec(after)?.[1]?.toLowerCase() ?? '';
  if (count < 5 && NAMED_THINGS.has(singular(next))) return true;
  if (!isTitle(words)) return false;
  const last = plain.at(-1) ?? '';
  const noun = last === 'called' || last === 'named' ? (plain.at(-2) ?? '') : last;
  if (STARS.has(next) || isWork(next) || isWork(noun) || last === 'called') return true;
  const word = near.at(-1) ?? '';
  const isOwner = isUpper(word[0]) && /['’]s?$/.test(word);
  return (isOwner || word.endsWith(',') || PROGRAM.has(last)) && (count > 1 || last === 'on');
}

/** "known as the", "her nickname", "called it the". */
function isNamed(plain: readonly string[]): boolean {
  const isOwned = OWNERS.has(plain.at(-1) ?? '');
  const words = isOwned ? plain.slice(0, -1) : plain;
  const [before = '', last = ''] = words.slice(-2);
  if (NAMED.has(last) || NAMED.has(`${before}-${last}`)) return true;
  if (plain.at(-1) === 'the') return words.slice(-3, -1).some((word) => /^call(?:s|ed|ing)?$/.test(word));
  return (
    LABELS.has(singular(last)) && words.slice(-3, -1).some((word) => OWNERS.has(word) || /['’]s$/.test(word))
  );
}

const isPrinted = (plain: readonly string[]): boolean =>
  PRINTED.has(plain.at(-1) ?? '') && plain.slice(-3, -1).some((word) => THINGS.has(singular(word)));

/** Whether words are written as a title, "The Whale Who Kept Time": every word but the small ones starts with a capital. */
export function isTitle(words: string): boolean {
  const text = words.trim();
  if (/[!?]$|[.;!?]\s/.test(text) || text === 'I') return false;
  return text
    .replace(/[,.]$/, '')
    .split(/\s+/)
    .every(
      (word, index) => (index > 0 && SMALL.has(word)) || isUpper(firstOf(word)) || isDigit(firstOf(word)),
    );
}

import { wordList } from '../word-list';
import { isUpper } from './letters';
import { WORK_NOUNS } from './nouns';

/** Words before a mark after which a name follows and no speech: "known as the", "a host of", "her nickname". */
const NAMED =
  /(?:so-called|(?:nick|re|code-?)?named(?: after)?|(?:en)?titled|a\.?k\.?a\.?|known as|host(?:s|ed|ing)?(?: of)?|starr(?:ing|ed)(?: in)?|(?:guest|appear\w+) on|\bcall(?:s|ed|ing)? \S+(?: \S+)?(?= the[,:]? $))(?: the| an?| his| her| their| its)?[,:]? $|(?:\b(?:the|his|her|their|its)|['’]s) (?:[\w-]+ )?(?:(?:nick)?name|label|title|moniker|hashtag)s?[,:]? $/i;
/** What is printed on small things is nobody's; a banner or a sign speaks for itself. */
const PRINTED =
  /(?:card|tag|label|plaque|form|button|screen)s? (?:\S+ )?(?:read(?:s|ing)?|sa(?:ys?|id|ying)|marked|labell?ed)[,:]? $/i;
/** Words before a title of a programme or a work. */
const PROGRAM = wordList(
  'on in of to from for the a an his her their its and or with including by played watching singing wrote written watched told',
);
/** Words behind a title, besides the kinds of works. */
const STARS = wordList(
  'star actor actress host co-host author singer director creator franchise tour tweet memo syllabus',
);
const SMALL = wordList('a an the and or of in on at to for with from by is as vs vs. & - –');

const isWork = (word: string) => WORK_NOUNS.has(word) || WORK_NOUNS.has(word.replace(/s$/, ''));

/** Words in marks that nobody says: titles of works and programmes, nicknames, so-called terms. */
export function isNobodys(words: string, before: string, after: string): boolean {
  const count = words.trim().split(/\s+/).length;
  if (count > 9) return false;
  const near = before.slice(-48);
  if ((count <= 6 && NAMED.test(near)) || PRINTED.test(near)) return true;
  if (!isTitle(words)) return false;
  const next = /^ ([A-Za-z-]+)/.exec(after)?.[1]?.toLowerCase() ?? '';
  const last = near
    .trimEnd()
    .split(' ')
    .slice(-2)
    .map((word) => word.replace(/[,:]$/, ''));
  const noun = last.at(/^(?:called|named)$/.test(last.at(-1) ?? '') ? 0 : -1) ?? '';
  if (STARS.has(next) || isWork(next) || isWork(noun.toLowerCase())) return true;
  const word = last.at(-1) ?? '';
  const isOwner = isUpper(word[0]) && /['’]s?$/.test(word);
  const isProgram = isOwner || PROGRAM.has(word) || near.trimEnd().endsWith(',');
  return isProgram && (count > 1 || last.at(-1) === 'on');
}

/** Whether words are written as a title, "The Whale Who Kept Time": every word but the small ones starts with a capital. */
export function isTitle(words: string): boolean {
  const text = words.trim();
  if (/[!?]$|[.;!?]\s/.test(text) || text === 'I') return false;
  return text
    .replace(/[,.]$/, '')
    .split(/\s+/)
    .every((word, index) => {
      const first = /^['‘"(]?(.)/.exec(word)?.[1] ?? '';
      return (index > 0 && SMALL.has(word)) || isUpper(first) || /\d/.test(first);
    });
}

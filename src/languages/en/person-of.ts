import type { Mention } from '../grammar';
import { wordList } from '../word-list';
import { genderOf } from './given-names';
import { firstOf, hasUpper, isDigit, isUpper } from './letters';
import { BODY_NOUNS, PEOPLE, RANKS, SPEECH_NOUNS } from './nouns';
import { codeOf } from './words';

/** Small words inside names: "Bill de Hale". */
export const LINK = wordList('y da la de le di al el du van ibn den bin von der dos');
const STANDS: Record<string, Mention['stands']> = {
  he: 'he',
  she: 'she',
  they: 'they',
  it: 'they',
  we: 'they',
  who: 'same',
  his: 'he',
  her: 'she',
  their: 'they',
  its: 'they',
};

const isCapital = (word: string) => isUpper(firstOf(word)) || (isDigit(firstOf(word)) && hasUpper(word));
const owns = (word: string) => word.endsWith('’s') || word.endsWith("'s");
/** A word as lists hold it: small, without its point and what owns. */
export const plain = (word: string) => {
  const bare = owns(word) ? word.slice(0, -2) : word;
  return (bare.endsWith('.') ? bare.slice(0, -1) : bare).toLowerCase();
};
/** "But", "The", "When": a capital that only opens a sentence. */
export const isOpener = (word: string) =>
  word !== 'Will' && 'DCLaIAXWtK'.includes(codeOf(word.toLowerCase()) ?? ' ');
/** The last word of a title, in small letters. */
export const lastOf = (title: string | null) => (title ?? '').split(' ').at(-1)?.toLowerCase() ?? '';
/** Whether a word is a rank or a calling. */
export const isRank = (word: string) => RANKS.has(plain(word));

/** "Quill" of "Quill’s late answer". */
const OWNER = /^(.{0,80}[A-Z].{0,80}?)['’]s? (?:[a-z]+ ?){1,3}$/;
const ARTICLE = /^(?:the|an?|his|her|their|its) (?=\S)/i;

/** A noun phrase cut into a name, what stands before it, and what an aside behind it adds. */
export function mentionOf(text: string, after: string): Mention {
  const plainText = text.includes('(') ? text.replace(/ ?\([^)]*\)?/g, '').trim() : text; // a party, a state
  const label = plainText.includes(' of ')
    ? plainText.replace(/^(?:in )?the (?:words|view|opinion|phrase|account) of /i, '')
    : plainText;
  const none: Mention = { name: null, title: null, affiliation: null, label, family: null, stands: null };
  const isSpeech = SPEECH_NOUNS.has(lastOf(label)); // "his answer" is his
  const stands = STANDS[(isSpeech ? label.replace(/ .*/, '') : label).toLowerCase()];
  if (stands !== undefined) return { ...none, stands };
  if (/^the \d+-year-old/i.test(label)) return { ...none, title: label.slice(4), stands: 'same' };
  if (label.includes(' and ')) return twoOffices(label, none); // two, or a body of many words
  const held = holderIn(label.split(' '));
  if (held) return { ...none, ...held };
  const [head = '', ...places] = label.replace(/^one of /i, '').split(/ (?:of|from|at|in|with|for) /);
  const place = placeOf(places);
  const isOwned = /['’]/.test(head) && SPEECH_NOUNS.has(lastOf(head)); // "Quill’s brother" is not Quill
  const owner = isOwned ? OWNER.exec(head)?.[1] : undefined;
  const words = (owner ?? head).split(' ').filter(Boolean);
  const { name, before } = cut(words);
  if (!name) {
    const title = head.replace(ARTICLE, '');
    return {
      ...none,
      name:
        PEOPLE.has(lastOf(title)) || /(?:er|or|ian|ee)$/.test(title)
          ? appositionIn(after, /^(?:his|her|their|my)\b/i.test(head))
          : null,
      title: isOpener(title) ? null : title, // "six in 10 adults" hold no office
      affiliation: place,
      family: isCapital(label) && !label.includes(' ') ? label : null, // a name that is a calling, too: "King"
    };
  }
  const aside = asideOf(after);
  const title = before.replace(ARTICLE, '').replace(/^(?:former|then) /i, '') || aside.title;
  return {
    ...none,
    name,
    title: title && isOpener(title) ? null : title,
    affiliation: place ?? aside.affiliation,
  };
}

/** "chief scientist and co-author Ada Quill", "minister of mines and energy Ada Quill": one who is two things. */
function twoOffices(label: string, none: Mention): Mention {
  const [first = '', rest = ''] = label.split(' and ');
  const { name, before } = cut(rest.split(' '));
  const office = first.split(' of ')[0] ?? '';
  return name?.includes(' ') &&
    before &&
    isRank(lastOf(office)) &&
    !ARTICLE.test(office) &&
    !office.endsWith('s')
    ? { ...none, name, title: `${first} and ${before}` }
    : none;
}

/** "Secretary of State Ada Quill", "Bank of Tern governor Ola Venn": who holds the office that the phrase begins with. */
function holderIn(words: readonly string[]): { name: string; title: string } | null {
  const link = words.findIndex((word) => word === 'of' || word === 'for');
  const last = words[link - 1] ?? '';
  const isOffice = isRank(last);
  if (
    isOpener(words[0] ?? '') ||
    (isRank(words[link + 1] ?? '') && words[link + 1] !== 'State') ||
    (!isOffice && !BODY_NOUNS.has(plain(last)))
  )
    return null; // "a spokesman for Governor Ada Quill" is somebody else
  const from = words.findLastIndex((word) => !isCapital(word)) + 1;
  for (let at = Math.max(from, link + 2); at < words.length - 1; at++) {
    const before = words[at - 1] ?? '';
    if (
      isRank(before) ||
      /^[a-z]{4}/.test(before) ||
      (isOffice && isCapital(before) && genderOf(words[at] ?? ''))
    )
      return { name: words.slice(at).join(' '), title: words.slice(0, at).join(' ').replace(ARTICLE, '') };
  }
  return null;
}

/** The last run of capitals of a phrase without its ranks; null when the phrase ends in a common noun. */
export function cut(words: string[]): { name: string | null; before: string } {
  const none = { name: null, before: '' };
  let end = words.length;
  if (!isCapital(words[end - 1] ?? '')) return none;
  let start = end - 1;
  while (
    start > 0 &&
    (isCapital(words[start - 1] ?? '') ||
      (LINK.has(words[start - 1] ?? '') && isCapital(words[start - 2] ?? '')))
  )
    start--;
  if (start < end - 1 && isOpener(words[start] ?? '')) start++;
  let rank = start - 1;
  const isBody = BODY_NOUNS.has(plain(words[end - 1] ?? ''));
  for (let at = start; at < end - 1 && !isBody; at++) if (isRank(words[at] ?? '')) rank = at;
  start = rank + 1;
  while (end > start + 1 && owns(words[start] ?? '')) start++;
  const run = words.slice(start, end).join(' ');
  const name = run; // "Harley's" is a shop
  end = start;
  if (!name || (!name.includes(' ') && (isRank(name) || isOpener(name) || BODY_NOUNS.has(plain(name)))))
    return none;
  return { name, before: words.slice(0, start).join(' ') };
}

/** "the chief at the time, Ada Quill, said", "his brother, Karl,": the name that an aside gives to an office. */
function appositionIn(after: string, isKin: boolean): string | null {
  const found = after.startsWith(', ') || after.startsWith(' ') ? APPOSITION.exec(after) : null;
  const [, far, run = ''] = found ?? [];
  const { name } = cut(run.split(' '));
  const isKnown = name !== null && (isKin || genderOf(name.split(' ')[0] ?? '') !== undefined);
  return name?.includes(' ') && far === undefined ? name : isKnown ? name : null;
}

const APPOSITION =
  /^(?:(?: at the time)?( (?:for|from|at|with|in) [^,.;:“”"]{2,50})?,| (?:is|was)) (?:[a-z][\w-]* ){0,4}([A-Z][^\s,;:“”"]*(?: [A-Z][^\s,;:“”"]*){0,3})[,.]/;

/** What the aside behind a name says of it: ", an analyst at Calder & Roe,", ", professor of law at Tern,". */
const ASIDE =
  /^, (?:(?:the|an?|his|her|who is (?:the|an?)) |(?=(?!wh)(?:[a-z][\w-]* ){1,4}(?:of|at|for) ))((?:[^,.;:“”"]|(?<=\b[A-Z][a-z]{0,2})\.){3,80})(?=[,.;])/;

function asideOf(after: string): { title: string | null; affiliation: string | null } {
  const role = after.startsWith(', ') ? (ASIDE.exec(after)?.[1] ?? '') : '';
  const [title = '', ...places] = role.split(/ (?:at|of|for|with|from|in) (?=(?:the )?[A-Z])/);
  if (!title.split(' ').some(isRank)) return { title: null, affiliation: null };
  return { title: title.split(/ who | that | which /)[0] ?? null, affiliation: placeOf(places) };
}

/** A body ends where a second office begins; what somebody is for or against is none. */
const placeOf = (places: string[]) => {
  const place = places
    .join(' of ')
    .replace(/^the /, '')
    .replace(/ and (?:an?|the|his|her) .*/, '');
  return /['’]s [a-z]/.test(place) ? null : place || null;
};

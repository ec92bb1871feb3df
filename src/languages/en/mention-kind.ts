import type { Mention } from '../grammar';
import { wordList } from '../word-list';
import { genderOf } from './given-names';
import { BODY_NOUNS, PEOPLE, PLACES, RANKS, ROLE_NOUNS } from './nouns';
import { lastOf, plain } from './person-of';

const HE_TITLES =
  /^(?:mr|sir|lord|king|prince|pope|fr)\b|(?<!wo)man$|\b(?:actor|father|brother|husband|son|boy)$/i;
const SHE_TITLES =
  /^(?:ms|mrs|miss|dame|lady|queen|princess)\b|woman$|(?:actress|mother|sister|wife|daughter|girl)$/i;

/** he or she, as a mention tells; null when it does not. */
export function pronounOf({ name, title }: Mention): 'he' | 'she' | null {
  if (title && HE_TITLES.test(title)) return 'he';
  if (title && SHE_TITLES.test(title)) return 'she';
  const [given = '', ...rest] = name?.split(' ') ?? [];
  return rest.length > 0 ? (genderOf(given) ?? null) : null;
}

/**
 * The only one whom a text gives an office: "Mayor Ada Quill", "the mayor, Ada Quill,", "Ada Quill, the mayor"; null
 * when it holds several or none. Nobody is a nurse because "the nurse" speaks after his name.
 */
export function onlyHolder(text: string, noun: string): string | null {
  const office = `[${noun[0]?.toUpperCase()}${noun[0]}]${noun.slice(1)}`;
  const person = "\\b((?:[A-Z][\\w’'.-]{0,20} ){0,3}[A-Z][a-z][\\w’'-]{0,20}(?![\\w’'-]))"; // bounded, for pages without blanks
  const many = `(?:(?!shadow|former|deputy|vice)[\\w’-]{1,20} ){0,3}${office}\\b`;
  const names = [
    ...text.matchAll(new RegExp(`\\b${office},? ${person}|${person}, (?:an?|the) ${many}`, 'g')),
  ].map(([, name, other = '']) => name ?? other);
  const full = names.find((name) => name.includes(' ')) ?? null;
  return full && names.every((name) => full.endsWith(name)) ? full : null;
}

/** The only person of a gender whom a text names in full; null when it names several or none. */
export function onlyPerson(text: string, pronoun: string): string | null {
  const names = [...text.matchAll(FULL)].filter(([, given = '']) => genderOf(given) === pronoun);
  const [first = null] = names.map(([name]) => name);
  return names.every(([name]) => name === first) ? first : null;
}

const FULL = /\b([A-Z][a-z]+) [A-Z][a-z][\w’'-]*/g;

/** Whether a mention means one person and no body, place or thing. */
export function isPerson({ name, title }: Mention): boolean {
  if (name === null)
    return PEOPLE.has(lastOf(title)) && !/^whose |(?:s|people|men|women)$/i.test(title ?? '');
  const words = name.split(' ');
  const office = lastOf(title?.replace(/ (?:of|at|for|in|with) .*/, '') ?? null);
  const isParty = PEOPLE.has(office); // "Republican Ada Quill"
  if ([...words, isParty ? '' : office].some((word) => BODY_NOUNS.has(plain(word)))) return false;
  if (words.length === 1 && (PLACES.has(name) || (title !== null && MANY.has(title.toLowerCase()))))
    return false;
  return words.length < 5 && !/\d|&/.test(name) && (name.length < 2 || name !== name.toUpperCase());
}

/** Before a name that means a people: "many Palestinians". */
const MANY = wordList('all few many most other several some these those three two young');

/** Whether "they" or "it" can mean a mention: a body, or people of an office. */
export const isBody = (mention: Mention): boolean =>
  mention.name !== null
    ? !isPerson(mention)
    : ROLE_NOUNS.has(lastOf(mention.title)) || BODY_NOUNS.has(lastOf(mention.title));

const DEFINITE = wordList('the his her this that');

/** "minister" of "the minister": a noun for somebody known before. */
export function roleIn({ label, name }: Mention): string | null {
  if (name) return null;
  const words = label.split(' ');
  const noun = (words.at(-1) ?? '').toLowerCase();
  if (words.length > 4 || !DEFINITE.has((words[0] ?? '').toLowerCase())) return null;
  return RANKS.has(noun) && !/[^s]s$/.test(noun) ? noun : null;
}

/** Whether a title makes somebody what the noun says: "Finance Minister" a minister, "Sen." a senator. */
export const hasRole = (title: string, noun: string): boolean =>
  title.split(' ').some((word) => plain(word) === noun || (word.length > 3 && noun.startsWith(plain(word))));

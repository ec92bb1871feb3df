import type { Spoken } from '../language';
import { genderOf } from './given-names';
import { hasBody, hasRole, isKoreanFamily, NOTE, ranksBefore } from './titles';

const NAME =
  /^(?:\p{Lu}[\p{L}'’.-]*|(?:de|la|van|von|der|den|bin|al|el|da|di|du|of)|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}'’.-]*|(?:de|la|van|von|der|den|bin|al-?|el|da|di|du))){0,4}$/u;
/** A noun that names a trade by its ending: watchmaker, violinist, technician. */
const ROLE_SHAPE = /\p{L}{2}(?:er|or|ist|ian|man|woman|ee|eer)$/iu;

/** Words before a colon that name nobody. */
export const NOT_LABEL =
  /^(?:note|notice|related|read more|watch|timeline|correction|update|photo|video|sources?|key points|topics|when|where|who|what|why|how|location|time|date|subjects?|interview|headlines|written?|title|editor'?s? notes?|click|by|see also|caption|contact|email|fax|url|https?|shotlist|storyline|breaking|live|(?:rush )?transcript|sunrise|sunset|score|final|tel|phone)$/i;

/** Whether an English label can stand for a speaker: capitalised, short, no sentence, and none of the lines that only look like one. */
export function isSpeaker(label: string): boolean {
  const text = label.trim();
  if (text.length < 2 || text.length > 120) return false;
  if (
    /(?<![a-z])[a-z]{4,}\.$/.test(text) &&
    !/\b(?:univ|inst|corp|dept|assn|prof|hosp|comm|govt|natl|intl)\.$/i.test(text)
  )
    return false; // a sentence
  const who =
    text
      .replace(/^\(/, '')
      .split(/ ?\/ ?|[,(]/)[0]
      ?.trim() ?? '';
  if (!/^[\p{Lu}\d]/u.test(who) || NOT_LABEL.test(who)) return false;
  if (/[!?;“”"]/.test(text) || /\.\s+\p{Lu}[\p{Ll}\s]+\s\p{Ll}/u.test(rankedName(text).rest)) return false;
  return !/^\d/.test(who) && who.split(' ').length <= 9;
}

/** Whether a short line in capitalised words ends in a role and holds no name: "Market Vendor", "County Official". */
export function isRole(label: string): boolean {
  const words = label.trim().split(' ');
  const isTitled = words.every((word) => /^(?:\p{Lu}|of$|the$|and$|for$)/u.test(word));
  return (
    words.length < 6 &&
    isTitled &&
    hasRole(words.at(-1) ?? '') &&
    isSpeaker(label) &&
    speakerOf(label).name === null
  );
}

/** A form of address says nothing of what somebody is. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx)\.?(?: |$)/i;

/** A parliament prints the office first: "The Minister for Roads (Name) (Party)". */
const OFFICE = /^(The [^()]{4,120}) \(([^()]{3,60})\)(?: \([^()]{2,12}\))?$/;

/** "Prof. Name / Inst.", "Name (Title, Org (Date))", "Name/Title/Date", "(Tenant)", "NAME, ROLE" as name, title and affiliation. */
export function speakerOf(label: string): Spoken {
  const [, office = '', holder = ''] = OFFICE.exec(label) ?? [];
  const held = rankedName(holder).rest;
  if (NAME.test(held)) return { name: nameCase(held), title: office, affiliation: null, label };
  const { who, details, isListed } = slotsOf(label.replace(/^Statement by /i, ''));
  const { rank, rest } = rankedName(who);
  const place = detailsOf(details, isListed);
  const [given = '', ...family] = rest.split(' ');
  const isGiven = family.length === 1 && genderOf(given) !== undefined; // "Mary Cook" is no cook
  const isName =
    NAME.test(rest) && (isGiven || rank !== '' || !hasRole(withoutGiven(rest))) && !isBodyOnly(rest);
  if (isName)
    return {
      name: nameCase(rest),
      title: nameCase(rank.replace(ADDRESS, '')) || place.title,
      affiliation: place.affiliation,
      label,
    };
  const named = details.find(
    (detail) => NAME.test(detail) && / /.test(detail) && !hasRole(detail) && !hasBody(detail),
  );
  if (who && named && hasRole(who)) return { name: nameCase(named), title: who, affiliation: null, label };
  return { name: null, title: who || place.title, affiliation: place.affiliation, label };
}

/** Rank and name apart: "Prof. Lee Ga-ram", "Education Minister Han So-ra". */
function rankedName(who: string): { rank: string; rest: string } {
  const words = who.split(' ');
  const ranks = ranksBefore(words);
  if (ranks > 0) return { rank: words.slice(0, ranks).join(' '), rest: words.slice(ranks).join(' ') };
  const last = words.findLastIndex((word) => hasRole(word));
  const rest = words.slice(last + 1).join(' ');
  const isTitled = last > 0 && words.length - last <= 5 && NAME.test(rest);
  return isTitled ? { rank: words.slice(0, last + 1).join(' '), rest } : { rank: '', rest: who };
}

/** A Korean given name may hold a word: "Ha Man-bok" is no man. */
const withoutGiven = (name: string): string => {
  const [family = '', given = '', ...more] = name.split(' ');
  return given.includes('-') && isKoreanFamily(family) && /^\p{Lu}\p{L}*-\p{L}+$/u.test(given)
    ? [family, ...more].join(' ')
    : name;
};

const isBodyOnly = (text: string) => hasBody(text) && text.split(' ').length < 3;

/** The part before the first separator, and the slots after it without dates, occasions and notes. */
function slotsOf(label: string): { who: string; details: string[]; isListed: boolean } {
  const inner = /^\((.*)\)$/.exec(label.trim())?.[1];
  const text = (inner ?? label).trim();
  const cut = /^(.*?)(?:(?<!\s)\s+)?(\/|,|\()\s*(.*)$/s.exec(text);
  if (!cut) return { who: text, details: [], isListed: false };
  const details = (cut[3] ?? '')
    .replace(/\)\s*$/, '')
    .split(/(?:(?<!\s)\s+)?(?:\/\s*|\()|\)\s*/)
    .map((slot) => slot.replace(/[()]/g, '').replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((slot) => slot !== '' && !NOTE.test(slot));
  return { who: cut[1] ?? '', details, isListed: cut[2] === ',' };
}

/** A party behind a politician's name: "R", "D-OH". */
const PARTY = /^(?:[RDI]|Lab|Con|LD|SNP)(?:-[A-Z]{2})?$/;

/** Behind a comma stands what somebody is; behind a slash or in brackets it may be a place or a body as well. */
function detailsOf(
  details: string[],
  isListed: boolean,
): { title: string | null; affiliation: string | null } {
  const slots = details.flatMap((detail) => detail.split(', ')).filter(Boolean);
  const [first = '', ...more] = PARTY.test(slots[0] ?? '') && slots.length > 1 ? slots.slice(1) : slots;
  if (first === '') return { title: null, affiliation: null };
  const all = [first, ...more].join(', ');
  const isTrade = !hasBody(all) && (isListed || (more.length > 0 && ROLE_SHAPE.test(first)));
  const isRoleFirst =
    hasRole(first) || isTrade || (more.length === 0 && !hasBody(first) && / \p{Ll}+$/u.test(first));
  if (!isRoleFirst) return { title: null, affiliation: all };
  return / of | in /i.test(first)
    ? { title: all, affiliation: null }
    : { title: first, affiliation: more.join(', ') || null };
}

/** Capitals into name case: "LIM EUL-CHUL" is Lim Eul-chul, "RUIZ-DEAN" is Ruiz-Dean. */
function nameCase(name: string): string {
  if (name.length < 3 || name !== name.toUpperCase() || !/\p{Lu}{2}/u.test(name)) return name; // initials stay
  const isKorean = name.split(' ').some((word) => isKoreanFamily(word));
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}'’])\p{L}|(?<=\b(?:mc|[od]['’]))\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=-)\p{L}/gu, (letter) => (isKorean ? letter.toLowerCase() : letter));
}

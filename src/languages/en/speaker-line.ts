import type { Spoken } from '../language';
import { BODY, NOTE, RANK, ROLE } from './titles';

const NAME =
  /^(?:\p{Lu}[\p{L}'’.-]*|(?:de|la|van|von|der|den|bin|al|el|da|di|du|of)|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}'’.-]*|(?:de|la|van|von|der|den|bin|al-?|el|da|di|du))){0,4}$/u;
/** A noun that names a trade by its ending: watchmaker, violinist, technician. */
const ROLE_SHAPE = /\p{L}{2}(?:er|or|ist|ian|man|woman|ee|eer)$/iu;

const NOT_LABEL =
  /^(?:note|related|read more|watch|timeline|correction|update|photo|source|key points|topics|email|when|where|written?|title|editor'?s note|click|by|date|see also|sources?|caption|sunrise|sunset|score|final|tel|phone)$/i;

/** Whether an English label can stand for a speaker: capitalised, short, no sentence, and none of the lines that only look like one. */
export function isSpeaker(label: string): boolean {
  const text = label.trim();
  if (text.length < 2 || text.length > 120) return false;
  const who =
    text
      .replace(/^\(/, '')
      .split(/ ?\/ ?|[,(]/)[0]
      ?.trim() ?? '';
  if (!/^[\p{Lu}\d]/u.test(who) || NOT_LABEL.test(who)) return false;
  if (/[!?;“”"]/.test(text) || /\.\s+\p{Lu}[\p{Ll}\s]+\s\p{Ll}/u.test(text.replace(RANK, ''))) return false;
  return !/^\d/.test(who) && who.split(' ').length <= 9;
}

/** "Prof. Name / Inst.", "Name (Title, Org (Date))", "Name/Title/Date", "(Tenant)", "NAME, ROLE" as name, title and affiliation. */
export function speakerOf(label: string): Spoken {
  const { who, details } = slotsOf(label.replace(/^Statement by /i, ''));
  const rank = RANK.exec(who)?.[0] ?? '';
  const rest = who.slice(rank.length).trim();
  const isName = NAME.test(rest) && (!ROLE.test(rest) || rank !== '') && !isBodyOnly(rest);
  const place = detailsOf(details);
  if (isName) {
    return { name: nameCase(rest), title: rank.trim() || place.title, affiliation: place.affiliation, label };
  }
  const nameIn = details.find(
    (detail) => NAME.test(detail) && / /.test(detail) && !ROLE.test(detail) && !BODY.test(detail),
  );
  if (who && nameIn && ROLE.test(who))
    return { name: nameCase(nameIn), title: who, affiliation: null, label };
  return { name: null, title: who || place.title, affiliation: place.affiliation, label };
}

const isBodyOnly = (text: string) => BODY.test(text) && !/ /.test(text.replace(BODY, '').trim());

/** The part before the first separator, and the slots after it without dates, occasions and notes. */
function slotsOf(label: string): { who: string; details: string[] } {
  const inner = /^\((.*)\)$/.exec(label.trim())?.[1];
  const text = (inner ?? label).trim();
  const cut = /^(.*?)\s*(?:\/|,|\()\s*(.*)$/s.exec(text);
  if (!cut) return { who: text, details: [] };
  const details = (cut[2] ?? '')
    .replace(/\)\s*$/, '')
    .split(/\s*\/\s*|\s*\(|\)\s*/)
    .map((slot) => slot.trim().replace(/[()]/g, ''))
    .filter((slot) => slot !== '' && !NOTE.test(slot));
  return { who: cut[1] ?? '', details };
}

function detailsOf(details: string[]): { title: string | null; affiliation: string | null } {
  const [first = '', ...more] = details.join(', ').split(', ');
  if (first === '') return { title: null, affiliation: null };
  const rest = more.join(', ') || null;
  const hasRole = ROLE.test(first) || (more.length > 0 && !BODY.test(first) && ROLE_SHAPE.test(first));
  if (hasRole && !/ of | in /.test(first)) return { title: first, affiliation: rest };
  if (hasRole) return { title: [first, ...more].join(', '), affiliation: null };
  return { title: null, affiliation: [first, ...more].join(', ') };
}

/** Capitals into name case: "LIM EUL-CHUL" is Lim Eul-chul; a Korean given name takes a small letter after the hyphen. */
export function nameCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{2}/u.test(name)) return name;
  return name.replace(/\p{L}[\p{L}'’]*(?:-\p{L}+)*/gu, (word) => {
    const lower = word.toLowerCase();
    return (
      (lower[0]?.toUpperCase() ?? '') + lower.slice(1).replace(/(?<=^c|['’])\p{L}/u, (c) => c.toUpperCase())
    );
  });
}

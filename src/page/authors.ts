import type { BesideTitle } from './beside-title';
import { namesIn, peopleIn } from './bylines';
import type { JsonLd } from './json-ld';
import { firstMeta, type Metas } from './metas';
import { lettersOf } from './title-block';

const META = [
  'byl',
  'author',
  'articleauthor',
  'dccreator',
  'parselyauthor',
  'sailthruauthor',
  'cxenseparseauthor',
];

/** How the most used blog programs label the writer among the facts for a shared link; the other label is of the time to read. */
const WROTE =
  /^(?:written|verfasst|geschrieben|escrito|écrit|scritto|skriven|skrevet|auteur|napisane|글쓴이|作者)/i;

/** Where pages print who wrote a story, the surest first. */
const PRINTED = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[class*="byline"]',
  '[class*="author" i]:not([class*="comment"])',
];

/** What no name has in it: addresses, numbers that are keys, machine accounts. */
const NO_NAME =
  /https?:|www\.|@|\d{3}|^(?:admin|administrator|editor|staff|webmaster|unknown|null|undefined|developer|redaktion|redaction|newsroom)$/i;
const FULL_NAME = /^\S+ (?:\S+ ){0,3}[\p{Lu}\p{Lo}]\S*$|[\p{Script=Han}\p{Script=Hangul}]/u;

/** What somebody is, behind the name and a comma. */
const ROLE =
  /\b(?:writer|editor|reporter|correspondent|expert|columnist|coordinator|manager|director|officer|staff|ceo|founder|specialist|analyst|technologist|project)\b/i;
const LONGEST = 60;
const MOST = 10;

/**
 * Who wrote the story of a page nobody has described: JSON-LD first, then meta, then print; the outlet itself comes last.
 * `beside` is what stands beside the title.
 */
export function authorsOf(
  document: Document,
  ld: JsonLd,
  metas: Metas,
  beside: BesideTitle | null,
): string[] {
  const outlet = metas.get('og:site_name');
  const isOutlet = (name: string) =>
    [outlet, ld.publisher].some((own) => own && lettersOf(own) === lettersOf(name));
  const sources = [
    () => ld.authors,
    () =>
      firstMeta(metas, META)
        .filter((text) => partsOf(text).length > 0)
        .slice(0, 1),
    () => (WROTE.test(metas.get('twitter:label1') ?? '') ? [metas.get('twitter:data1') ?? ''] : []),
    () => beside?.byline() ?? [],
    () => printedNames(document),
    () => beside?.bold() ?? [],
  ];
  let last: string[] = [];
  for (const source of sources) {
    const names = [...new Set(source().flatMap(partsOf))].filter((name, at) => at === 0 || !ROLE.test(name));
    const people = names.filter((name) => !isOutlet(name));
    if (people.length > 0) return withCompany(people, printedNames(document)).slice(0, MOST);
    if (last.length === 0) last = names;
  }
  return last.slice(0, 1);
}

/** One byline that names everybody metadata names, and more, is the fuller one. */
const withCompany = (people: string[], printed: string[]): string[] =>
  printed.length > people.length && people.every((name) => printed.includes(name)) ? printed : people;

const partsOf = (text: string): string[] =>
  namesIn(text).filter((name) => name.length > 1 && name.length < LONGEST && !NO_NAME.test(name));

/** The people of the page's first byline: all that stand side by side. */
function printedNames(document: Document): string[] {
  for (const selector of PRINTED) {
    const elements = [...document.querySelectorAll(selector)].slice(0, MOST);
    const first = elements.find((element) => peopleAt(element).length > 0);
    if (!first) continue;
    const beside = elements.filter(({ parentElement }) => parentElement === first.parentElement);
    return [...new Set(beside.flatMap(peopleAt))];
  }
  return [];
}

function peopleAt(element: Element): string[] {
  const text = (element.textContent ?? '').trim();
  const people = text.length < LONGEST * 3 ? peopleIn(text) : [];
  const full = people.filter((name) => FULL_NAME.test(name));
  return full.length === people.length || people.every((name) => full.includes(name) || !name.includes(' '))
    ? full
    : [];
}

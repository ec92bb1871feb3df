import { kindOfNames } from './place-names';

/** What stands around a story on its page and is none of it. */
export type Furniture =
  | 'comments'
  | 'related'
  | 'promotion'
  | 'consent'
  | 'share'
  | 'menu'
  | 'gallery'
  | 'caption'
  | 'byline'
  | 'bio'
  | 'tags';

/** Names of the place where a story's first words stand when they are set apart from the rest. */
const STANDFIRST =
  /\b(?:stand ?first|strap ?line|lead|lede|leadin|dek|deck|sub ?title|subtitulo|sub ?head(?:line|ing)?|summary|intro|introduction|chapo|chapeau|sapo|excerpt|article (?:desc|description|intro|lead|summary)|description|abstract|bajada|entradilla|sommario|vorspann|teaser text|ingress|manchet|synopsis)\b/;

/** Elements that hold furniture whatever their names. */
const BY_TAG = new Map<string, Furniture>([
  ['aside', 'related'],
  ['footer', 'menu'],
  ['form', 'promotion'],
  ['figcaption', 'caption'],
  ['time', 'byline'],
]);

const BY_ROLE = new Map<string, Furniture>([
  ['navigation', 'menu'],
  ['complementary', 'related'],
  ['contentinfo', 'menu'],
  ['search', 'menu'],
  ['dialog', 'promotion'],
  ['alertdialog', 'promotion'],
]);

const named = new Map<string, Furniture | null>();
const NAMES_LIMIT = 4000;
const NAME_LENGTH = 200;

/** What an element's tag, role and names say it is; null for everything that may hold a story. */
export function furnitureOf(element: Element): Furniture | null {
  if (element.localName === 'blockquote') return null;
  const byTag = BY_TAG.get(element.localName);
  if (byTag) return byTag;
  if (!element.hasAttributes()) return null;
  const byRole = BY_ROLE.get(element.getAttribute('role') ?? '');
  if (byRole) return byRole;
  const name = nameOf(element);
  if (!name) return null;
  const known = named.get(name);
  if (known !== undefined) return known;
  const kind = isUnseen(name) ? 'menu' : kindOfNames(wordsOf(name).split(' '));
  if (named.size < NAMES_LIMIT) named.set(name, kind);
  return kind;
}

/** Whether an element's names say that the story's first words stand in it. */
export function isStandfirstPlace(element: Element): boolean {
  return STANDFIRST.test(wordsOf(`${nameOf(element)} ${element.getAttribute('itemprop') ?? ''}`));
}

/** An id with more words than this was made of a headline and says nothing of its place. */
const SLUG = /(?:[-_][^-_]+){3}/;

/** The id of a heading is made of its words, for links to it. */
const HEADING = /^h[1-6]$/;

function nameOf(element: Element): string {
  const names = element.getAttribute('class') ?? '';
  const id = element.getAttribute('id') ?? '';
  const isSaying = id !== '' && !SLUG.test(id) && !HEADING.test(element.localName);
  return (isSaying ? `${names} ${id}` : names).slice(0, NAME_LENGTH);
}

/** Class names that frameworks give to what is read aloud, printed or shown later only. */
const UNSEEN =
  /(?:^|\s)(?:hidden|hide|d-none|is-hidden|invisible|sr-only|visually-?hidden|screen-reader-text|print-only|print-header)(?:\s|$)/i;
/** "hidden md:block" is seen on wide screens. */
const SEEN_LATER = /:(?:block|flex|grid|inline|table|contents)\b|d-[a-z]{2}-/;

const isUnseen = (name: string): boolean => UNSEEN.test(name) && !SEEN_LATER.test(name);

/** "articleRelated__List-item" as the words "article related list item". */
const wordsOf = (name: string): string =>
  (/\d/.test(name) ? withoutHashes(name) : name)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');

const withoutHashes = (name: string): string =>
  name
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => !isHash(part))
    .join(' ');

/** Programs make names of numbers: the "ad" in "ad8e91da" is none. A size such as "300x250" may stand in a word of people's. */
const isHash = (part: string): boolean => part.length > 3 && /\d.*\d/.test(part) && /\d[a-wyz]/i.test(part);

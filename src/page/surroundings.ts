/** What stands around a story on its page and is none of it. */
export type Furniture =
  | 'comments'
  | 'related'
  | 'promotion'
  | 'consent'
  | 'share'
  | 'menu'
  | 'caption'
  | 'byline'
  | 'bio'
  | 'tags';

/** Names that tell furniture, as publishers write them into `class` and `id`; the first kind that fits counts. */
const BY_NAME: readonly (readonly [Furniture, RegExp])[] = [
  ['comments', /\b(?:comments?|commenting|disqus|respond|livefyre|coral|viafoura|kommentare?)\b/],
  ['consent', /\b(?:cookies?|consent|gdpr|onetrust|ot sdk \w+|cmp|privacy)\b/],
  [
    'related',
    /\b(?:related\w*|recommend\w*|recirc\w*|teasers?|outbrain|taboola|trending|popular|most (?:read|popular|viewed|shared)|mostread|more (?:stories|news|articles|from|on|in|posts)|read (?:more|next|also)|readmore|see also|next (?:article|post|story|up)|up next|suggested|similar|latest (?:news|posts|stories)|onward|also (?:read|like)|in this (?:story|article)|(?:side|link|fact|info|expandable|inset|collaps\w+) ?(?:box|links?|list)|in ?line (?:related|links?|promo)|linkbox|ai ?summary\w*|summary ?ai|key ?points ai|factbox|infobox|table (?:of )?contents|toc|further reading|siehe auch|verwandte?|relacionad[oa]s?|correlati)\b/,
  ],
  [
    'promotion',
    /\b(?:promo\w*|newsletters?|subscri(?:be|ption|ptions)\w*|sign ?up|signup|advert\w*|ads?|adslot|ad (?:slot|unit|wrapper|container|label)|dfp|sponsor\w*|banners?|donat\w*|cta|call to action|popups?|modal|marketing|webpush|push notifications?|placeholder|oembed|alert|alerts|ad ?block\w*|is hidden|affiliate|commercial|app (?:download|promo)|paywall (?:offer|promo))\b/,
  ],
  [
    'share',
    /\b(?:shar(?:e|es|ing|er)(?: ?\w+)?|social\w*|addthis|sns|follow(?: us)?|jp relatedposts|sharedaddy)\b/,
  ],
  [
    'menu',
    /\b(?:nav|navbar|navigation|menus?|breadcrumbs?|sidebar|side bar|right rail|rail|footer|masthead|toolbar|pagination|pager|skip|widget area|search|login|sitemap|topbar)\b/,
  ],
  [
    'bio',
    /\b(?:end author|author end|article end|authors end|(?:about )?(?:the )?authors? (?:bio|box|info|about|card|profile|description)|bio|about (?:the )?author|authorbox|contributor bio|writer)\b/,
  ],
  [
    'tags',
    /\b(?:tags?|tag (?:list|links|cloud)|topics|keywords|(?:post|entry) categor(?:y|ies)|categor(?:y|ies) (?:list|links|tags)|cat links)\b/,
  ],
  [
    'caption',
    /\b(?:captions?|wp caption text|figcaption|caption text|credits?|photo ?credit|image ?credit|imagecredit|\w*gallery|slideshow|images?|img|imgs|photos?|pictures?|figure|thumb(?:nail)?s?|carousel|slider|lightbox|copyright|bildunterschrift|(?:image|photo|picture|media|foto) (?:text|info|desc|description|meta|title|source))\b/,
  ],
  [
    'byline',
    /\b(?:bylines?|by line|authors?|author (?:name|names|line)|posted (?:on|by)|date(?:line|time)?|timestamp|time|publish(?:ed)?(?: date| time)?|pub ?date|pubdate|(?:entry|post|article|story|content) ?(?:meta|info|date|details)|meta|metadata|reading time|read time|read(?:ing)? duration)\b/,
  ],
];

/** Names of the place where a story's first words stand when they are set apart from the rest. */
const STANDFIRST =
  /\b(?:stand ?first|lead|lede|leadin|dek|deck|sub ?title|subtitulo|sub ?head(?:line|ing)?|summary|intro|introduction|chapo|chapeau|sapo|excerpt|article (?:desc|description|intro|lead|summary)|description|abstract|bajada|entradilla|sommario|vorspann|teaser text|ingress|manchet|synopsis)\b/;

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
  const role = element.getAttribute('role');
  const byTag = BY_TAG.get(element.localName) ?? (role ? BY_ROLE.get(role) : undefined);
  if (byTag) return byTag;
  const name = nameOf(element);
  if (!name) return null;
  const known = named.get(name);
  if (known !== undefined) return known;
  const words = wordsOf(name);
  const kind = isUnseen(name) ? 'menu' : (BY_NAME.find(([, names]) => names.test(words))?.[0] ?? null);
  if (named.size < NAMES_LIMIT) named.set(name, kind);
  return kind;
}

/** Whether an element's names say that the story's first words stand in it. */
export function isStandfirstPlace(element: Element): boolean {
  return STANDFIRST.test(wordsOf(`${nameOf(element)} ${element.getAttribute('itemprop') ?? ''}`));
}

/** An id with more words than this was made of a headline and says nothing of its place. */
const SLUG = /(?:[-_][^-_]+){3}/;

function nameOf(element: Element): string {
  const names = element.getAttribute('class') ?? '';
  const id = element.getAttribute('id') ?? '';
  return (id && !SLUG.test(id) ? `${names} ${id}` : names).slice(0, NAME_LENGTH);
}

/** Class names that frameworks give to what is read aloud, printed or shown later only. */
const UNSEEN =
  /(?:^|\s)(?:hidden|hide|d-none|is-hidden|invisible|sr-only|visually-?hidden|screen-reader-text|print-only|print-header)(?:\s|$)/i;
/** "hidden md:block" is seen on wide screens. */
const SEEN_LATER = /:(?:block|flex|grid|inline|table|contents)\b|d-[a-z]{2}-/;

const isUnseen = (name: string): boolean => UNSEEN.test(name) && !SEEN_LATER.test(name);

/** "articleRelated__List-item" as the words "article related list item". */
const wordsOf = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');

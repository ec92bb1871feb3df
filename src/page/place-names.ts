import type { Furniture } from './surroundings';

/**
 * Names that tell furniture, as publishers write them into `class` and `id`, surest kind first: a word, a phrase with `+`
 * between its words, a beginning with `*` behind it, an ending with `*` before it.
 */
const NAMES: readonly (readonly [Furniture, string])[] = [
  ['comments', 'comment comments commenting disqus respond livefyre coral viafoura kommentar kommentare'],
  ['consent', 'cookie cookies consent gdpr onetrust ot+sdk cmp privacy'],
  [
    'related',
    `related* recommend* recirc* teaser teasers outbrain taboola trending popular mostread readmore suggested similar onward
    most+read most+popular most+viewed most+shared more+stories more+news more+articles more+from more+on more+in more+posts
    read+more read+next read+also see+also next+article next+post next+story next+up up+next latest+news latest+posts
    latest+stories also+read also+like in+this+story in+this+article sidebox linkbox factbox infobox linklist side+box
    side+links link+box link+list fact+box fact+list info+box info+list expandable+box expandable+list inset+box
    collapsable+box collapsible+box inline+related inline+link inline+links inline+promo ai+summary aisummary* summary+ai
    key+points+ai table+of+contents table+contents toc further+reading siehe+auch verwandt verwandte relacionadas
    relacionados correlati`,
  ],
  [
    'promotion',
    `promo* newsletter newsletters subscribe* subscription* sign+up signup advert* ad ads adslot dfp sponsor* banner banners
    donat* cta call+to+action popup popups modal marketing webpush push+notification push+notifications placeholder oembed
    alert alerts adblock* is+hidden affiliate commercial app+download app+promo disclosure disclaimer form+done
    form+fail form+success form+error video+fallback`,
  ],
  ['share', 'share* sharing* social* addthis sns follow'],
  [
    'menu',
    `nav navbar navigation menu menus breadcrumb breadcrumbs sidebar side+bar rail footer masthead toolbar pagination pager
    skip no+print noprint print+none print+hidden hidden+print hide+print widget+area search login sitemap topbar`,
  ],
  [
    'bio',
    `bio authorbox writer end+author author+end article+end authors+end author+box author+info author+about author+card
    author+profile author+description about+author about+the+author authorprofile* authorbio* author+popover`,
  ],
  [
    'tags',
    `tag tags topics keywords post+category post+categories entry+category entry+categories category+list category+links
    categories+list categories+links cat+links`,
  ],
  ['gallery', '*gallery slideshow carousel slider lightbox'],
  [
    'caption',
    `caption captions figcaption credit credits photocredit imagecredit image images img imgs photo photos
    picture pictures figure thumb thumbs thumbnail thumbnails copyright bildunterschrift media+text
    media+info media+desc media+description media+title media+source foto+text foto+info foto+title`,
  ],
  [
    'byline',
    `byline bylines by+line author authors posted+on posted+by date dateline datetime timestamp time publish published pubdate
    pub+date meta metadata reading+time read+time reading+duration entry+info entry+details post+info post+details
    article+info article+details story+info story+details content+info content+details`,
  ],
];

interface Phrase {
  words: string[];
  rank: number;
}

const words = new Map<string, number>();
const phrases = new Map<string, Phrase[]>();
const beginnings = new Map<string, [string, number][]>();
const endings: [string, number][] = [];

/** Beginnings are found by their first letters; none is shorter. */
const FIRST = 5;

for (const [rank, [, names]] of NAMES.entries()) {
  for (const name of names.split(/\s+/)) {
    const [first = '', ...more] = name.split('+');
    if (more.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), { words: more, rank }]);
    else if (name.endsWith('*')) {
      const key = name.slice(0, FIRST);
      beginnings.set(key, [...(beginnings.get(key) ?? []), [name.slice(0, -1), rank]]);
    } else if (name.startsWith('*')) endings.push([name.slice(1), rank]);
    else if (!words.has(name)) words.set(name, rank);
  }
}

/** "has-sidebar", "no-toc", "sidebar-enabled--false" say what stands beside a place, or does not, and nothing of the place. */
const BEFORE: ReadonlySet<string> = new Set('has with without no not hide show above below'.split(' '));
const BEHIND: ReadonlySet<string> = new Set('enabled disabled true false'.split(' '));

const isOfPlace = (names: readonly string[], at: number): boolean =>
  !BEFORE.has(names[at - 1] ?? '') && !BEHIND.has(names[at + 1] ?? '');

/** The kind that a place's names tell, given as plain words; null when they tell none. */
export function kindOfNames(names: readonly string[]): Furniture | null {
  let best = NAMES.length;
  for (const [at, word] of names.entries()) {
    if (!isOfPlace(names, at)) continue;
    best = Math.min(best, words.get(word) ?? best);
    const begun = phrases.get(word);
    for (const phrase of begun ?? [])
      if (phrase.words.every((next, index) => names[at + 1 + index] === next))
        best = Math.min(best, phrase.rank);
    if (word.length < FIRST) continue;
    for (const [begin, rank] of beginnings.get(word.slice(0, FIRST)) ?? [])
      if (rank < best && word.startsWith(begin)) best = rank;
    for (const [end, rank] of endings) if (rank < best && word.endsWith(end)) best = rank;
  }
  return NAMES[best]?.[0] ?? null;
}

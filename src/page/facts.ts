import type { Outlet } from '../outlets/outlet';
import type { PageText } from '../page-text';
import { authorsOf } from './authors';
import { besideTitle } from './beside-title';
import { peopleIn } from './bylines';
import { cleanText } from './clean-text';
import { headlineOf, printedHeadline } from './headline';
import { type JsonLd, jsonLdOf } from './json-ld';
import { firstMeta, type Metas, metasOf } from './metas';
import { otherPages } from './other-pages';
import { printedProgram, programByAddress, programOnAir } from './program';
import type { Seen } from './seen-blocks';
import { stampText } from './stamps';
import { metaTime, printedTimes } from './times';

/** Korean outlets print local time. */
const KOREA = '+09:00';

/** Everything of a page but its body. */
export type Facts = Omit<PageText, 'blocks' | 'regionWords' | 'leftOut'>;

/** What one pass over a page nobody has described has met on its way. */
export interface Met {
  /** The printed times. */
  clocks: string;
  seen: Seen;
  ld: JsonLd;
}

/** Title, program, times and people: from the outlet's own places first, then JSON-LD, then meta, then what the page prints. */
export function factsOf(document: Document, url: string, outlet: Outlet | null, met?: Met): Facts {
  const ld = met?.ld ?? jsonLdOf(document);
  const metas = metasOf(document);
  const declared = document.documentElement?.getAttribute('lang') ?? '';
  const stamps =
    stampsOf(document, outlet?.selectors.stamps) ||
    (met?.clocks ?? (document.body ? stampText(document) : ''));
  const offset = outlet?.offset ?? (/[가-힣]/.test(stamps) || declared.startsWith('ko') ? KOREA : null);
  const printed = printedTimes(stamps, offset ?? 'Z', outlet?.bulkStamps);
  const time = (keys: string[], ...values: (string | null)[]) =>
    [...keys.map((key) => metas.get(key) ?? null), ...values]
      .map((value) => metaTime(value, offset))
      .find((value) => value !== null) ?? null;
  const program = textsOf(document, outlet?.selectors.program)[0] ?? outlet?.program ?? null;
  const title =
    textsOf(document, outlet?.selectors.title)[0] ??
    titleOf(document, ld.headline, metas, outlet ? null : url);
  const beside = met && !outlet ? besideTitle(met.seen, title) : null;
  const publishedAt =
    time(['article:published_time', 'datePublished'], ld.published) ??
    (offset === null ? null : withClock(printed.publishedAt)) ??
    (outlet ? null : laterTime(metas, offset, PUBLISHED)) ??
    timeElement(document) ??
    printed.publishedAt ??
    (outlet ? null : laterTime(metas, offset, UPDATED)) ??
    beside?.day() ??
    (outlet ? null : dayIn(url));
  const others = otherPages(document, url);
  return {
    url,
    canonicalUrl: canonicalOf(document, url),
    ...(others && { otherPages: others }),
    outlet: outlet ? nameOf(document, url, outlet) : (ld.publisher ?? metas.get('og:site_name') ?? null),
    program:
      (outlet ? printedProgram(program, outlet, publishedAt ?? '') : program) ??
      programByAddress(document, url),
    onAir: outlet ? programOnAir(document, outlet, publishedAt) : null,
    title: outlet?.titleTail ? title.replace(outlet.titleTail, '').trim() : title,
    publishedAt,
    modifiedAt: time(['article:modified_time', 'dateModified'], ld.modified) ?? printed.modifiedAt,
    reporters: outlet ? reportersOf(document, outlet, ld.authors) : authorsOf(document, ld, metas, beside),
    declaredLanguage: declared,
  };
}

const DESCRIPTIONS = ['description', 'og:description', 'twitter:description'];

/** How the page describes its story, which is often the standfirst word for word. */
export const descriptionsOf = (metas: Metas): string[] => DESCRIPTIONS.flatMap((key) => metas.get(key) ?? []);

/** The texts of the elements that match, empty ones left out. */
function textsOf(document: Document, selector: string | undefined): string[] {
  if (!selector) return [];
  return [...document.querySelectorAll(selector)].map(printedText).filter(Boolean);
}

/** The printed times of the story itself: those inside links are of other stories. */
const stampsOf = (document: Document, selector: string | undefined): string =>
  selector
    ? [...document.querySelectorAll(selector)]
        .filter((element) => element.closest('a') === null)
        .map(printedText)
        .filter(Boolean)
        .join('\n')
    : '';

/** An outlet's name: a portal's page says whose story it is, stations of one layout go by their host. */
function nameOf(document: Document, url: string, { name, names, selectors }: Outlet): string {
  const elements = selectors.outlet ? [...document.querySelectorAll(selectors.outlet)] : [];
  const printed = elements
    .map((each) => each.getAttribute('content') ?? each.getAttribute('alt') ?? each.textContent ?? '')
    .find((text) => cleanText(text) !== '');
  const { hostname, pathname, searchParams } = new URL(url);
  const number = searchParams.get('oid') ?? /\/(\d{3})\/\d/.exec(pathname)?.[1] ?? '';
  return cleanText(printed ?? '') || (names?.[hostname] ?? names?.[number] ?? name);
}

/** An element's text with a space where an element ends, so that "…Write: 1" and "Update: 2" do not run together. */
function printedText(element: Element): string {
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (walker.nextNode() && texts.length < 200) texts.push(walker.currentNode.nodeValue ?? '');
  return cleanText(texts.join(' '));
}

/** A moment rather than a day; a day alone may stand as a moment elsewhere on the page. */
const withClock = (time: string | null): string | null => (time?.includes('T') ? time : null);

/** The day in an address: "/2031/05/12/". */
function dayIn(url: string): string | null {
  const [, year, month, day] = /[/=](20\d\d)[/-](0\d|1[0-2])[/-]([0-2]\d|3[01])\b/.exec(url) ?? [];
  return day ? `${year}-${month}-${day}` : null;
}

/** Names under which pages we do not know give their times, in letters, the surest first. */
const PUBLISHED =
  'articlepublishedtime articlepublished datepublished publishdate pubdate publicationdate publishtime ogpublishedtime parselypubdate sailthrudate cxenseparserecspublishtime dcdateissued dctermsissued dctermscreated datecreated dcdate dctermsdate date'.split(
    ' ',
  );
const UPDATED = 'ogupdatedtime articlemodifiedtime lastmodified'.split(' ');

/** A time from metas outlets do not use; a moment goes before a day. */
function laterTime(metas: Metas, offset: string | null, names: readonly string[]): string | null {
  const times = firstMeta(metas, names).map(
    (value) => metaTime(value, offset) ?? printedTimes(value, offset ?? 'Z').publishedAt,
  );
  return times.find((time) => time?.includes('T')) ?? times.find((time) => time !== null) ?? null;
}

/** The first `<time>` of the page that carries a moment. */
function timeElement(document: Document): string | null {
  const times = [...document.querySelectorAll('time[datetime]')].slice(0, 20);
  return (
    times.map((time) => metaTime(time.getAttribute('datetime'), null)).find((value) => value !== null) ?? null
  );
}

/** The page's title without the outlet's name behind it. */
function titleOf(document: Document, headline: string | null, metas: Metas, url: string | null): string {
  const headings = textsOf(document, 'h1');
  const shared = metas.get('og:title');
  const page = cleanText(document.querySelector('title')?.textContent ?? '');
  const title = shared ?? headline ?? page;
  if (url === null) return headings.find((heading) => title.startsWith(heading)) ?? title;
  const sources = [
    { text: printedHeadline(headings, [shared, headline, page]), trust: 2 },
    { text: headline, trust: 2 },
    { text: shared, trust: 1.5 },
    { text: metas.get('twitter:title'), trust: 0.5 },
    { text: page, trust: 0.5 },
  ];
  return headlineOf(sources, [metas.get('og:site_name') ?? '', hostIn(url)]);
}

const hostIn = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

function canonicalOf(document: Document, url: string): string | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  if (!href || !URL.canParse(href, url)) return null;
  const canonical = new URL(href, url);
  const isPlain = /^https?:$/.test(canonical.protocol) && !canonical.username && !canonical.password;
  return isPlain ? canonical.href : null;
}

function reportersOf(document: Document, outlet: Outlet, authors: string[]): string[] {
  const printed = textsOf(
    document,
    outlet.selectors.reporters ?? '[rel="author"], [itemprop="author"] [itemprop="name"], .byline',
  );
  const people = [...printed, ...authors]
    .map((byline) => (byline.startsWith(`${outlet.name} `) ? byline.slice(outlet.name.length) : byline))
    .flatMap(peopleIn)
    .filter((name) => name !== outlet.name);
  return [...new Set(people)].slice(0, 20);
}

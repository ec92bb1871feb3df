import type { OtherPages } from '../article';

/** Links looked at, and the longest label of one that turns a page, in UTF-16 units. */
const LOOKED_AT = 3_000;
const LABEL = 40;

/** How addresses number the pages of one story. The last is a number alone, which may as well be a day's or another story's. */
const NUMBERS = [
  /[?&](?:page|paged|pg|p|pageno|pagenum|pagenumber|currentpage|seite|pagina)=(\d{1,2})(?=&|$)/i,
  /\/(?:page|seite|pagina|p)[/_-]?(\d{1,2})(?=\/?(?:$|\?))/i,
  /[-_,.](?:page|seite|pagina|p|s)[-_]?(\d{1,2})(?=(?:\.\w{2,5})?\/?(?:$|\?))/i,
  /[/_,-](\d{1,2})(?=(?:\.\w{2,5})?\/?(?:$|\?))/,
];

/** First words of labels that turn a page; sets, since every link of every page is asked. */
const NEXT = new Set(
  'next continue weiter nächste suivant suivante siguiente próxima avanti volgende 다음 다음페이지 › » → > >>'.split(
    ' ',
  ),
);
const PREVIOUS = new Set(
  'previous prev first back zurück vorherige précédent anterior indietro vorige 이전 이전페이지 처음 ‹ « ← < <<'.split(
    ' ',
  ),
);

/** Readers' comments have pages of their own. */
const COMMENTS = '[id*="comment" i], [class*="comment" i], [id*="repl" i], [class*="repl" i]';

/** An address as a page of a story: the address without the number, and the number; 1 when it has none. */
interface Page {
  story: string;
  number: number;
  kind: 'plain' | 'named' | 'bare';
}

/** A link that is labelled as those are which turn pages; `says` is its first word or its number. */
interface Turn {
  says: string;
  href: string;
  pages: Page[];
}

/**
 * Where a story that is split over several addresses goes on, and where it comes from; undefined when it stands on one. The
 * address of such a link is this page's but for a page number, one up or one down, and its label is that number or says so.
 */
export function otherPages(document: Document, url: string): OtherPages | undefined {
  const turns = turnsIn(document, url);
  if (turns.length === 0) return undefined;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const isFirst = (story: string) =>
    [...turns.map(({ href }) => href), canonical].some((one) => one !== '' && plain(one, url) === story);
  const from = pagesOf(url).filter(({ kind, story }) => kind !== 'bare' || isFirst(story));
  const leading = (by: number, words: ReadonlySet<string>) =>
    turns.find(({ says, pages }) =>
      pages.some(
        (to) =>
          (words.has(says) || says === String(to.number)) &&
          from.some(({ story, number }) => story === to.story && number + by === to.number),
      ),
    )?.href ?? null;
  const [previous, next] = [leading(-1, PREVIOUS), leading(1, NEXT)];
  return previous || next ? { previous, next } : undefined;
}

/** The links of the page's own site that are labelled by a number or a direction. */
function turnsIn(document: Document, url: string): Turn[] {
  const links = [...document.querySelectorAll('a[href], link[rel="next"], link[rel="prev"]')];
  return links.slice(0, LOOKED_AT).flatMap((link) => {
    const says = saidBy(link);
    if (!(NEXT.has(says) || PREVIOUS.has(says) || (says.length < 3 && Number(says) > 0))) return [];
    const href = link.getAttribute('href') ?? '';
    if (/comment/i.test(href) || !URL.canParse(href, url) || link.closest(COMMENTS)) return [];
    const { href: address, origin } = new URL(href, url);
    return origin === new URL(url).origin ? [{ says, href: address, pages: pagesOf(address) }] : [];
  });
}

/** The first word of a link: its relation, its text, or what it is called where its text is a picture; "" when it says more. */
function saidBy(link: Element): string {
  const text = (link.textContent ?? '').trim() || (link.getAttribute('aria-label') ?? '');
  const says = link.getAttribute('rel')?.match(REL)?.[0] ?? (text.length > LABEL ? '' : text);
  const [first = ''] = says.split(/[\s:]/, 1);
  return first.toLowerCase();
}

const REL = /\b(?:next|prev)\b/;

function pagesOf(address: string): Page[] {
  const whole = plain(address, address);
  const at = NUMBERS.findIndex((pattern) => pattern.test(whole));
  const found = NUMBERS[at]?.exec(whole);
  const pages: Page[] = [{ story: whole, number: 1, kind: 'plain' }];
  if (!found) return pages;
  const before = whole.slice(0, found.index);
  const after = whole.slice(found.index + found[0].length);
  const story = plain(before + (before.includes('?') ? after : after.replace(/^&/, '?')), address);
  return [...pages, { story, number: Number(found[1]), kind: at === NUMBERS.length - 1 ? 'bare' : 'named' }];
}

/** Tells a site who sent somebody, and no page from another. */
const SENDER = /(?<=[?&])(?:utm_\w+|fbclid|gclid)=[^&#]*&?/g;

/** An address without its fragment, its sender and what may be missing at its end. */
const plain = (address: string, base: string): string =>
  URL.canParse(address, base)
    ? new URL(address, base).href
        .replace(/#.*$/s, '')
        .replace(SENDER, '')
        .replace(/(?<![/?&])[/?&]+$/, '')
    : '';

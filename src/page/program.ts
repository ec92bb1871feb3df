import type { Outlet } from '../outlets/outlet';
import { cleanText } from './clean-text';

/** Links looked at for a program's name; a site's menu stands among the first. */
const MOST_LINKS = 400;

/** The program a page prints, under the name it had then: pages print today's over older stories. */
export function printedProgram(
  printed: string | null,
  { sections, renamed }: Outlet,
  day: string,
): string | null {
  if (!printed || sections?.test(printed)) return null;
  return renamed?.find(({ now, until }) => now === printed && day < until)?.was ?? printed;
}

/**
 * The program on air when a story was published, in the words of the site's own menu; null when the menu does not name
 * it or nothing fits. Says whose a script is on sites that print no program over their stories; of an article it says nothing.
 */
export function programOnAir(document: Document, outlet: Outlet, publishedAt: string | null): string | null {
  if (!outlet.onAir || !publishedAt?.endsWith(outlet.offset)) return null;
  const [day = '', clock = ''] = publishedAt.split('T');
  const slot = outlet.onAir.find(({ from, to, since }) => day >= since && clock >= from && clock < to);
  if (!slot) return null;
  const names = [...document.querySelectorAll('a')]
    .slice(0, MOST_LINKS)
    .map((a) => cleanText(a.textContent ?? ''));
  return names.find((name) => name.replaceAll(' ', '') === slot.program) ?? null;
}

/** Folders of an address that hold a program's stories, each in a folder of its own. */
const PROGRAMS = /\/(?:replay(?:\/\d{4})?|programs?|shows?|vod)\/[\w.-]+(?=\/)/i;

/**
 * The program whose folder the address stands in, in the words of the page's own link to that folder:
 * "/replay/2024/nwdesk/article/1.html" below a link to "/replay/2024/nwdesk/"; null when the page has none.
 */
export function programByAddress(document: Document, url: string): string | null {
  const folder = URL.canParse(url) ? PROGRAMS.exec(new URL(url).pathname)?.[0] : undefined;
  if (!folder) return null;
  const links = [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS);
  const link = links.find((a) => {
    const href = a.getAttribute('href') ?? '';
    return URL.canParse(href, url) && new URL(href, url).pathname.replace(/\/$/, '') === folder;
  });
  const name = cleanText(link?.textContent ?? '');
  return name.length > 1 && name.length <= LONGEST_NAME ? name : null;
}

/** Longest name of a program, in UTF-16 units; what is longer is a teaser. */
const LONGEST_NAME = 40;

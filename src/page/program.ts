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

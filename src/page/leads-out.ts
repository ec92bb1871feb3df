import type { SeenBlock } from './seen-blocks';

/** Links of one block that are asked where they lead. */
const ASKED = 40;

/** Shorter texts of a link on average, in UTF-16 units, are buttons such as "Share" and names of networks. */
const SHORT = 12;

/**
 * Whether most links of a block lead to other sites. A page's related stories are its own; what it sends away to is what
 * the story tells of: the makers of ten things, the bugs that were fixed.
 */
export function leadsOut({ place: { element }, linked }: SeenBlock, url: string): boolean {
  const links = [...element.getElementsByTagName('a')].slice(0, ASKED);
  const own = siteOf(url, url);
  const outward = links.filter((link) => {
    const site = siteOf(link.getAttribute('href') ?? '', url);
    return site !== '' && site !== own;
  });
  return outward.length * 2 > links.length && linked > links.length * SHORT;
}

/** The last two labels of an address's host, so that relatives of a site are the site. */
function siteOf(address: string, base: string): string {
  if (!URL.canParse(address, base)) return '';
  return new URL(address, base).hostname.split('.').slice(-2).join('.');
}

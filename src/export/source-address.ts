import type { Article } from '../article';

/**
 * The address to name as the source: the canonical one where it belongs to the same site as the page that was read,
 * else the page's own. A page can call any address canonical, and must not pass for another newsroom (threat 17). A text
 * fragment is left out: it would mark other words than ours.
 */
export function sourceAddress({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string {
  const site = siteOf(url);
  const isOwn = canonicalUrl !== null && site !== null && siteOf(canonicalUrl) === site;
  return (isOwn ? canonicalUrl : url).replace(/#?:~:.*/s, '');
}

const HOST = /^https?:\/\/([^/?#@:]+)(?=[/?#:]|$)/i;

/** The registered name as far as it shows without a list: two labels, three under a country's "co", "or", "com". */
function siteOf(address: string): string | null {
  const labels = HOST.exec(address)?.[1]?.toLowerCase().split('.');
  if (!labels) return null;
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join('.');
}

import type { Detectable, Outlet } from '../outlets/outlet';

/** The outlet whose article stands at an address, if we know it; null for lists, unknown hosts and what is no address. */
export function outletOf(address: string, outlets: readonly Outlet[]): Outlet | null {
  return URL.canParse(address) ? outletAt(new URL(address).href, outlets) : null;
}

/**
 * The same for an address as the browser writes it (`document.URL`), which needs no parsing: the detector asks this of
 * every page, and a `Location` or a `URL` is one more thing of the browser's to set up in a new page.
 */
export function outletAt<Known extends Detectable>(href: string, outlets: readonly Known[]): Known | null {
  const [address = ''] = href.split('#', 1);
  const [, , authority = ''] = address.split('/', 3);
  const [host = ''] = authority.split(':', 1);
  const path = address.slice(address.indexOf(authority) + authority.length);
  return outlets.find(({ hosts, article }) => hosts.includes(host) && article.test(path)) ?? null;
}

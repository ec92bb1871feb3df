import type { Detectable, Outlet } from '../outlets/outlet';

/** What an outlet is told by: a URL, or the page's own `location`, which needs no parsing. */
export type Address = Pick<URL, 'hostname' | 'pathname' | 'search'>;

/** The outlet whose article stands at an address, if we know it; null for lists, unknown hosts and what is no address. */
export function outletOf(address: string, outlets: readonly Outlet[]): Outlet | null {
  return URL.canParse(address) ? outletAt(new URL(address), outlets) : null;
}

/** The same for an address in its parts. */
export function outletAt<Known extends Detectable>(
  { hostname, pathname, search }: Address,
  outlets: readonly Known[],
): Known | null {
  const isMine = ({ hosts, article }: Known) => hosts.includes(hostname) && article.test(pathname + search);
  return outlets.find(isMine) ?? null;
}

import type { Outlet } from '../outlets/outlet';

/** The outlet whose article stands at an address, if we know it; null for lists and unknown hosts. */
export function outletOf(address: string, outlets: readonly Outlet[]): Outlet | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, search } = new URL(address);
  const isMine = ({ hosts, article }: Outlet) => hosts.includes(hostname) && article.test(pathname + search);
  return outlets.find(isMine) ?? null;
}

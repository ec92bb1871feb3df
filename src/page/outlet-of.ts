import { outlets } from '../outlets';
import type { Outlet } from '../outlets/outlet';

/** The outlet whose article stands at an address, if we know it; null for lists and unknown hosts. */
export function outletOf(address: string): Outlet | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, search } = new URL(address);
  return (
    outlets.find((outlet) => outlet.hosts.includes(hostname) && outlet.article.test(pathname + search)) ??
    null
  );
}

import { browser } from './browser';

/** What a person switched on for a host: the icon marks its stories, or the reader view opens over them by itself, too. */
export type HostWish = 'mark' | 'open';

/** Where the wishes are kept, by host. On this machine only: a permission does not travel either. */
export const HOSTS_KEY = 'hosts@1';

const wishes: readonly HostWish[] = ['mark', 'open'];
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The match pattern of one host, as permissions and content scripts want it. */
export const patternOf = (host: string): string => `*://${host}/*`;

/** Whether a host is one of those the manifest lets us ask for. */
export const canAskFor = (host: string): boolean =>
  (browser.runtime.getManifest().optional_host_permissions ?? []).includes(patternOf(host));

/** Everything that was wished, whether the browser still lets us or not. */
export async function wishedHosts(): Promise<Map<string, HostWish>> {
  const stored: Record<string, unknown> = await browser.storage.local.get(HOSTS_KEY).catch(() => ({}));
  const found = new Map<string, HostWish>();
  for (const [host, value] of Object.entries(isRecord(stored[HOSTS_KEY]) ? stored[HOSTS_KEY] : {})) {
    const wish = wishes.find((one) => one === value);
    if (wish) found.set(host, wish);
  }
  return found;
}

/** Whether the browser lets us into the pages of a host unasked; a person can take that back at any time. */
export const isGranted = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(host)] }).catch(() => false);

/** What holds for a host now: wished and granted. */
export async function wishFor(host: string): Promise<HostWish | null> {
  const wish = (await wishedHosts()).get(host) ?? null;
  return wish && (await isGranted(host)) ? wish : null;
}

/**
 * Switches a host on, for which the browser asks the person, or off again; answers what holds then. Call it in the very
 * click: the browser asks for nothing later. Where its question closes the popup, the background hears the answer.
 */
export async function wish(host: string, wanted: HostWish | null): Promise<HostWish | null> {
  const origins = [patternOf(host)];
  const kept = keep(host, wanted);
  if (wanted === null) {
    await kept;
    await browser.permissions.remove({ origins }).catch(() => false); // given for other reasons, it stays
    return null;
  }
  const isAllowed = await browser.permissions.request({ origins });
  await kept;
  if (isAllowed) return wanted;
  await keep(host, null);
  return null;
}

async function keep(host: string, wanted: HostWish | null) {
  const all = await wishedHosts();
  if (wanted) all.set(host, wanted);
  else all.delete(host);
  await browser.storage.local.set({ [HOSTS_KEY]: Object.fromEntries(all) });
}

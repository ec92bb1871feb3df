import { detectedHosts } from '../outlets/detected';
import { browser } from './browser';
import { HOSTS_KEY, isGranted, patternOf, wishedHosts } from './hosts';

const SCRIPT = 'outlet-detector';

let last: Promise<void> = Promise.resolve();

/** Makes the detector run on the hosts that are wished and granted, and on no others; once at a time. */
function syncHosts(): Promise<void> {
  last = last.then(sync).catch(() => undefined); // the next change tries again
  return last;
}

async function sync() {
  const hosts = [...(await wishedHosts()).keys()].filter((host) => !detectedHosts.includes(host));
  const granted = await Promise.all(hosts.map(isGranted));
  const matches = hosts.filter((_, index) => granted[index]).map(patternOf);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT, matches, js: [`/${SCRIPT}.js`], runAt: 'document_idle' },
  ]);
}

/** Keeps it so: after every wish, every permission given or taken back, every start of browser or extension. */
export function keepHostsInSync(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[HOSTS_KEY]) void syncHosts();
  });
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved, browser.runtime.onStartup];
  for (const event of [...events, browser.runtime.onInstalled]) event.addListener(() => void syncHosts());
}

import { browser, type Runtime } from './browser';

/**
 * Opens the short page that says what Onrecord does, once, when a person installed it. An update says nothing, and neither
 * does a copy that somebody loads to work on it, again at every start.
 */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'development') return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

import { browser } from './browser';

/** Stands on the toolbar icon of a tab whose page would not let the reader view stand; the browser drops it when the tab moves on. */
const MARK = '!';

/** Offers the story's own tab: a mark on the icon, and the popup with its button where the browser lets us open it. */
export async function offerTab(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: MARK }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage('actionTitleGaveWay') }),
  ]);
  await browser.action.openPopup().catch(() => undefined); // Firefox opens it on a press only
}

/** Whether the tab is on offer; asking takes the mark away, because the popup says it from here on. */
export async function takeOffer(tabId: number): Promise<boolean> {
  if ((await browser.action.getBadgeText({ tabId })) !== MARK) return false;
  await browser.action.setBadgeText({ tabId, text: '' });
  return true;
}

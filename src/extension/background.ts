import { browser } from './browser';
import { welcome } from './first-run';
import { hostOf } from './host-of';
import { wishFor } from './hosts';
import { inject } from './inject';
import { jumpStyle } from './jump-style';
import { answer, type BackgroundCalls } from './messages';
import { readArticle } from './read-article';
import { menuPressed, placeMenu } from './reader-menu';
import { keepHostsInSync } from './sync-hosts';
import { offerTab } from './tab-offer';
import { openReader, toggleReader } from './toggle-reader';

/** What pages ask for. No state here. */
const calls: BackgroundCalls = {
  /** Marks the sender's tab; the browser forgets it by itself when the tab goes elsewhere. */
  async pageDetected(kind, sender) {
    const tabId = sender.tab?.id;
    if (kind !== 'article' || tabId === undefined || sender.frameId !== 0) return;
    await Promise.all([
      browser.action.setIcon({ tabId, path: articleIcon }),
      browser.action.setTitle({ tabId, title: browser.i18n.getMessage('actionTitleArticle') }),
    ]);
    if ((await wishFor(hostOf(sender.url ?? ''))) === 'open') await openReader(tabId);
  },
  async readerGaveWay(_, { tab, frameId }) {
    if (tab?.id !== undefined && frameId === 0) await offerTab(tab.id);
  },
  async styleJump(_, { tab, frameId }) {
    if (tab?.id === undefined || frameId !== 0) return;
    await browser.scripting.insertCSS({ target: { tabId: tab.id }, css: jumpStyle });
  },
  async blockChosen(_, { tab, frameId }) {
    if (tab?.id !== undefined && frameId === 0) await openReader(tab.id, 'chosen');
  },
  async blockForgotten(_, { tab, frameId }) {
    if (tab?.id !== undefined && frameId === 0) await openReader(tab.id);
  },
  async bringOpinion(_, { tab, frameId }) {
    if (tab?.id !== undefined && frameId === 0) await inject(tab.id, '/opinion.js');
  },
  async readArticle(text, { url }) {
    if (!url?.startsWith(browser.runtime.getURL(''))) throw new Error('a page has nothing to ask here');
    return readArticle(text);
  },
};

/** The mark filled in, legible on light and dark toolbars alike: which one it is, a background can't know. */
const articleIcon = { 16: '/icons/icon-16.png', 24: '/icons/icon-24.png', 32: '/icons/icon-32.png' };

answer(calls);
keepHostsInSync();
browser.runtime.onInstalled.addListener((details) => {
  void placeMenu();
  void welcome(details);
});
browser.contextMenus.onClicked.addListener((pressed, tab) => void menuPressed(pressed, tab));
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-reader' && tab?.id !== undefined) void toggleReader(tab.id);
});

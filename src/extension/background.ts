import { browser } from './browser';
import { answer, type BackgroundCalls } from './messages';

/** Marks the sender's tab; the browser forgets it by itself when the tab goes elsewhere. No state here. */
const calls: BackgroundCalls = {
  async pageDetected(kind, sender) {
    const tabId = sender.tab?.id;
    if (kind !== 'article' || tabId === undefined || sender.frameId !== 0) return;
    await Promise.all([
      browser.action.setIcon({ tabId, path: articleIcon }),
      browser.action.setTitle({ tabId, title: browser.i18n.getMessage('actionTitleArticle') }),
    ]);
  },
};

const articleIcon = {
  16: '/icons/toolbar-article-light-16.png',
  24: '/icons/toolbar-article-light-24.png',
  32: '/icons/toolbar-article-light-32.png',
};

answer(calls);

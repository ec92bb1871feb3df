import type { WordKey } from '../reader/words';
import { browser, type Menus } from './browser';
import { toggleReader } from './toggle-reader';
import { type Way, wayFrom } from './way';
import { words } from './words';

/** The entries of the context menu: what each is called, where it stands and how it reads. */
const entries: readonly { way: Way; title: WordKey; contexts: Menus.ContextType[] }[] = [
  { way: 'page', title: 'menuPage', contexts: ['page'] },
  { way: 'selection', title: 'menuSelection', contexts: ['selection'] },
];

const READABLE = ['http://*/*', 'https://*/*', 'file:///*'];

/** Puts our entries into the context menu; the browser keeps them until the extension changes. */
export async function placeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { way, title, contexts } of entries) {
    browser.contextMenus.create({
      id: way,
      title: words(title),
      contexts,
      documentUrlPatterns: READABLE,
    });
  }
}

/** Answers a press on one of our entries. */
export async function menuPressed({ menuItemId }: Menus.OnClickData, tab?: { id?: number | undefined }) {
  if (tab?.id !== undefined) await toggleReader(tab.id, wayFrom(menuItemId));
}

import { inject } from './inject';
import { ask, NobodyThere, type PageAnswer, type PageCalls } from './messages';

/** The script that answers a call, and is put into a page when it is first asked for. */
const scripts: Record<keyof PageCalls, `/${string}.js`> = {
  readText: '/reading.js',
  hasSelection: '/reading.js',
  pickInUse: '/reading.js',
  isReaderOpen: '/reader-view.js',
  openReader: '/reader-view.js',
  closeReader: '/reader-view.js',
  showInPage: '/reader-view.js',
  showPlayer: '/reader-view.js',
  pickBlock: '/pick.js',
};

/** Asks the page in a tab, and puts the script that knows the answer there when nobody answers. */
export async function askPage<Name extends keyof PageCalls>(
  tabId: number,
  name: Name,
  argument: unknown = null,
): Promise<PageAnswer<Name>> {
  try {
    return await ask(tabId, name, argument);
  } catch (error) {
    if (!(error instanceof NobodyThere)) throw error;
  }
  await inject(tabId, scripts[name]);
  return ask(tabId, name, argument);
}

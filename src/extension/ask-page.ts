import { browser } from './browser';
import { ask, NobodyThere, type PageAnswer, type PageCalls } from './messages';

/** Thrown where no extension may put a script: the browser's own pages, its store, error pages. */
export class OffLimits extends Error {}

/** The script that answers a call, and is put into a page when it is first asked for. */
const scripts: Record<keyof PageCalls, string> = {
  readArticle: '/reading.js',
  toggleReader: '/reader-view.js',
};

/** Asks the page in a tab, and puts the script that knows the answer there when nobody answers. */
export async function askPage<Name extends keyof PageCalls>(
  tabId: number,
  name: Name,
): Promise<PageAnswer<Name>> {
  try {
    return await ask(tabId, name);
  } catch (error) {
    if (!(error instanceof NobodyThere)) throw error;
  }
  await inject(tabId, scripts[name]);
  return ask(tabId, name);
}

async function inject(tabId: number, file: string) {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
  } catch (error) {
    throw new OffLimits('the browser refuses', { cause: error });
  }
}

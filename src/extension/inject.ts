import { browser } from './browser';

/** Thrown where no extension may put a script: the browser's own pages, its store, error pages. */
export class OffLimits extends Error {}

/** Puts one of our scripts into the page of a tab. */
export async function inject(tabId: number, file: `/${string}.js`): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
  } catch (error) {
    throw new OffLimits('the browser refuses', { cause: error });
  }
}

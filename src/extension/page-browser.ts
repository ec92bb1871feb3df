import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/**
 * The browser's own calls, instead of webextension-polyfill in the scripts that run in a page: both floors answer with
 * promises there, and starting the polyfill took 2 ms of the page's thread each time. A page's element of the name
 * "browser" is no property of the global object itself.
 */
const browser: Browser = Object.hasOwn(globalThis, 'browser')
  ? (globalThis as unknown as { browser: Browser }).browser
  : chrome;
export default browser;

/** The one seam to the browser: everything else in this room imports `browser` from here. */

/** Who sent a message. */
export type { Runtime } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';

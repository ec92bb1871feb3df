/** The one seam to the browser: everything else in this room imports `browser` from here. In pages the build puts `page-browser.ts` in its place. */

/** Who sent a message; what was pressed in a menu. */
export type { Menus, Runtime } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';

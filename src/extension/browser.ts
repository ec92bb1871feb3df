/** The one seam to the browser: everything else in this room imports `browser` from here. */

/** Who sent a message; what was pressed in a menu. */
export type { Menus, Runtime } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';

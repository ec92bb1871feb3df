/** The one seam to the browser: everything else in this room imports `browser` from here. */
export { default as browser } from 'webextension-polyfill';

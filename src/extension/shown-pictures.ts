import type { Pictures } from '../reader/pictures';

/**
 * The pictures that the page itself shows now, by the address in its markup: each is drawn from where the page got
 * it, so that showing it asks the network for nothing that was not asked for before.
 */
export function shownPictures(): Pictures {
  const shown = new Map<string, string>();
  // From the prototype: a page can hide the method behind an element of that name.
  for (const image of Document.prototype.querySelectorAll.call(document, 'img')) {
    if (!(image instanceof HTMLImageElement)) continue;
    const { src, currentSrc, complete, naturalWidth } = image;
    const isShown = complete && naturalWidth > 1 && image.getClientRects().length > 0;
    if (isShown && /^https?:/.test(currentSrc)) shown.set(src, currentSrc);
  }
  return (src) => shown.get(src) ?? null;
}

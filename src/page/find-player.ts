/** A video of the story, as its block tells of it. */
export interface SoughtPlayer {
  title: string;
  poster: string | null;
}

/**
 * Finds the video a block came from where a person can see it: the one with the same title and picture, else the first
 * on display. Null when none is. Changes nothing.
 */
export function findPlayer(document: Document, { title, poster }: SoughtPlayer): Element | null {
  // From the prototype: a page can hide the method behind an element of that name.
  const all: Element[] = [...Document.prototype.querySelectorAll.call(document, 'video')];
  const shown = all.filter((video) => video.checkVisibility({ visibilityProperty: true }));
  const isSame = (video: Element) =>
    (video.getAttribute('title') ?? '').trim() === title &&
    (poster === null || (video instanceof HTMLVideoElement && video.poster === poster));
  return shown.find(isSame) ?? shown[0] ?? null;
}

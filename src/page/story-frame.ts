/** Frames asked, and least text of one that may hold a story, in UTF-16 units. */
const ASKED = 20;
const LEAST_TEXT = 300;

/** The frame of the same site that holds most text, for pages that are a frame around their story; null when none does. */
export function storyFrame(document: Document): Document | null {
  let best: Document | null = null;
  let most = LEAST_TEXT;
  for (const frame of [...document.querySelectorAll('iframe, frame')].slice(0, ASKED)) {
    const inside = documentIn(frame as HTMLIFrameElement);
    const length = (inside?.body?.textContent ?? '').length;
    if (length <= most) continue;
    best = inside;
    most = length;
  }
  return best;
}

/** Null for frames of other sites: some browsers say so by throwing. */
function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

import type { Clip } from './formats';

/** What the copy event that is on its way was asked to carry. */
let asked: Clip | null = null;

/** Hands over what a copy event of ours is to carry, once; null when a person's own keys or menu sent it. */
export function takeAsked(): Clip | null {
  const clip = asked;
  asked = null;
  return clip;
}

/** Puts text, and where given its formatted twin, on the clipboard as one item; answers whether that went well. */
export async function copied(clip: Clip): Promise<boolean> {
  const { text, html } = clip;
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
    return true;
  } catch {
    return copiedByEvent(clip); // no such clipboard on plain http; refused by some pages' policies
  }
}

/** The old way, for the reader over a page: it works where somebody hears the event and takes what was asked. */
function copiedByEvent(clip: Clip): boolean {
  asked = clip;
  document.execCommand('copy');
  return takeAsked() === null;
}

import type { Clip } from './formats';

/** What the copy event that is on its way was asked to carry. */
let asked: Clip | null = null;

/** Gives a copy event of ours what it was asked to carry, once; false when a person's own keys or menu sent it. */
export function giveAsked(event: ClipboardEvent): boolean {
  if (!asked || !event.isTrusted) return false;
  const { text, html } = asked;
  asked = null;
  event.clipboardData?.clearData(); // whatever a listener of the page before us put there
  event.clipboardData?.setData('text/plain', text);
  if (html !== undefined) event.clipboardData?.setData('text/html', html);
  event.preventDefault();
  return true;
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

/** The old way. Over a page the reader's own listener hears the event first, else ours: never is a selection copied instead. */
function copiedByEvent(clip: Clip): boolean {
  asked = clip;
  addEventListener('copy', giveAsked, true);
  document.execCommand('copy');
  removeEventListener('copy', giveAsked, true);
  const isTaken = asked === null;
  asked = null;
  return isTaken;
}

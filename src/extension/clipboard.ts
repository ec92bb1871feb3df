import type { Clip } from './formats';

/** Puts text, and where given its formatted twin, on the clipboard as one item; answers whether that went well. */
export async function copied({ text, html }: Clip): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
    return true;
  } catch {
    return false; // no clipboard on plain http; refused by some pages' policies
  }
}

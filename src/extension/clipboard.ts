import type { CopyAside } from './copy-aside';
import type { Clip } from './formats';

/** Puts text, and where given its formatted twin, on the clipboard as one item; answers whether that went well. */
export async function copied(clip: Clip, aside?: CopyAside): Promise<boolean> {
  const { text, html } = clip;
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
    return true;
  } catch {
    return aside?.(clip) ?? false; // no such clipboard on plain http; refused by some pages' policies
  }
}

import type { Clip } from './formats';
import type { Guarded } from './overlay-guard';

/** Copies by the browser's old way, where the page around hears nothing of it; answers whether that went well. */
export type CopyAside = (clip: Clip) => boolean;

interface Policed extends Document {
  /** Chromium only. */
  featurePolicy?: { allowsFeature(name: string): boolean };
}

/** Whether the browser gives this page no clipboard: it is not encrypted, or its own policy says so. */
const hasNoClipboard = (page: Policed): boolean =>
  !navigator.clipboard || page.featurePolicy?.allowsFeature('clipboard-write') === false;

/**
 * Makes a way to copy in a page that has no clipboard. An event asks there what to copy, and who listened in the page before us
 * could stop it, or put its own words into it. So it is asked for in a frame of ours in the closed root, which no page finds, and
 * in the dialog, outside of which nothing takes the focus.
 * The frame is there before the press: only then the press counts for it.
 */
export function copyAside({ root, dialog }: Pick<Guarded, 'root' | 'dialog'>): CopyAside {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;width:1px;height:1px;opacity:0';
  if (hasNoClipboard(document)) requestIdleCallback(() => dialog.append(frame), { timeout: 300 });
  return (clip) => {
    const { contentDocument: page } = frame;
    const before = root.activeElement as HTMLElement | null;
    frame.contentWindow?.focus(); // nothing is copied where the focus is not
    const isCopied = page !== null && copyIn(page, clip);
    before?.focus({ preventScroll: true });
    return isCopied;
  };
}

function copyIn(page: Document, { text, html }: Clip): boolean {
  let isAsked = false;
  page.oncopy = (event) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    isAsked = true;
  };
  return page.execCommand('copy') && isAsked;
}

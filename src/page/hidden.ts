const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What a server streams after the page's frame stands in `<div hidden id="S:1a">` until a script moves it; a saved page keeps it there. */
const STREAMED = /^S:\w+$/;

/** Whether an element says by its own attributes that nobody sees it; stylesheets are not asked, so the answer is the same without a browser. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return !STREAMED.test(element.getAttribute('id') ?? '');
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

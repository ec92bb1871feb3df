/** Styles a shadow root: by a constructed sheet where the browser allows one here; Firefox does not let a content script adopt it. */
export function styleShadow(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = text;
    root.append(element);
  }
}

/** Gives a closed root its style, in place of what it had: a constructed sheet where the browser allows one here; Firefox does not. */
export function styleShadow(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = root.querySelector('style') ?? document.createElement('style');
    element.textContent = text;
    root.append(element);
  }
}

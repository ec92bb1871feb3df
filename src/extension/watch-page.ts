import type { Detectable } from '../outlets/outlet';
import { detect } from '../page/detect';
import { tell } from './tell';

/** Looks once at a page that has loaded and says what it is; changes nothing. For the scripts that run unasked. */
export function watchPage(known: readonly Detectable[]): void {
  const look = () => {
    const kind = detect(document, document.URL, known);
    if (kind !== null) void tell('pageDetected', kind);
  };
  const page: Document & { prerendering?: boolean } = document; // Chromium only
  if (page.prerendering === true) {
    document.addEventListener('prerenderingchange', look, { once: true }); // another page still has the tab
  } else {
    look();
  }
  addEventListener('pageshow', (event) => {
    if (event.persisted) look(); // back from the back-forward cache: the tab's icon was reset
  });
}

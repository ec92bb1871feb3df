// What the driver looks for inside the reader's own documents. Each function stands alone: it runs in the browser.

/** Once a popup or tab has said something: how long that took by its own clock, else false. */
export function settled(window = globalThis) {
  const text = window.document.querySelector('.onrecord, .naive')?.textContent ?? '';
  return text.length > 0 && !/still loading/.test(text) && { ms: Math.round(window.performance.now()) };
}

/** A document's state: code that ran in it, a polluted prototype, markup of the page, unsafe links, its text. */
function stateOf(window, raw) {
  const foreign = `script:not([src]), script[src^="http"], iframe:not([src="view.html"]), frame, object, embed, img, video,
    audio, source, picture, form, base, meta[http-equiv], link[href^="http"], template, foreignObject, animate, math,
    input[type=image], marquee, body style`;
  const { document } = window;
  const residue = [...document.querySelectorAll(foreign)].map((one) => one.localName);
  for (const one of document.querySelectorAll('*')) {
    for (const { name } of one.attributes) {
      if (/^on|^srcdoc$|^ping$|^background$|^formaction$/i.test(name)) residue.push(name);
    }
    if (/url\(/i.test(one.getAttribute('style') ?? '')) residue.push('style');
  }
  for (const link of document.querySelectorAll('a[href], area[href]')) {
    const url = URL.canParse(link.href) ? new URL(link.href) : null;
    if (!url || !/^(https?|blob):$/.test(url.protocol) || url.username || url.password) {
      residue.push(`link ${link.href.slice(0, 60)}`);
    } else if (!/noopener/.test(link.rel) || link.referrerPolicy !== 'no-referrer') {
      residue.push('link without its rules');
    }
  }
  const drawn = document.querySelector('.onrecord, .naive');
  if (drawn && !drawn.checkVisibility()) residue.push('a style that hides everything');
  const { prototype } = raw.Object;
  const polluted = prototype.polluted !== undefined || prototype.isAdmin !== undefined;
  return { owned: raw.owned ?? 0, polluted, residue, text: document.body?.textContent ?? '' };
}

/** `stateOf` as an expression, where `window` is the document's and `raw` the same as its own scripts see it. */
export const probeIn = (window, raw) => `(${stateOf})(${window}, ${raw})`;

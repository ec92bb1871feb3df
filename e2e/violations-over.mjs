// What is wrong in what lies over a page, for both browsers: functions that run in the page with its closed root as `this`.

/** What can lie there: how its host is marked, and what of its root is looked at. */
export const OVER_PAGE = { mark: '', frame: 'dialog', ground: '.onrecord', texts: 10 };
export const CHOOSER = { mark: 'pick', frame: '.bar', ground: '.bar', texts: 6 };

/**
 * What axe, which is there already, finds: to axe alone the root is made to look open. Axe knows no top layer and calls every contrast
 * there unclear, so contrast is measured apart.
 */
export const axeOver = ({ mark, frame }) => `async function () {
  Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true });
  const where = { fromShadowDom: ['[data-onrecord-reader="${mark}"]', '${frame}'] };
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']; // the rest compares with the page below
  const rules = { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } };
  const { violations, passes } = await axe.run({ include: [where] }, { rules, runOnly });
  delete this.host.shadowRoot;
  if (!passes.some(({ id }) => id === 'button-name')) return ['axe saw nothing'];
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' '));
}`;

/** Texts with a contrast below 4.5:1, by the pixels that a canvas mixes of the colours one over the other. */
export const faintOver = ({ ground, texts: least }) => `function () {
  const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const luminance = (colours) => {
    paint.clearRect(0, 0, 1, 1);
    for (const colour of colours) { paint.fillStyle = colour; paint.fillRect(0, 0, 1, 1); }
    const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const own = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const texts = [...this.querySelectorAll('${ground} *')].filter((element) => own(element) && element.checkVisibility());
  if (texts.length < ${least}) return ['no text was measured'];
  return texts.flatMap((element) => {
    const below = [];
    for (let one = element; one; one = one.parentElement) {
      below.unshift(getComputedStyle(one).backgroundColor);
      if (one.matches(':popover-open, ${ground}')) break;
    }
    const [ground, ink] = [luminance(below), luminance([...below, getComputedStyle(element).color])];
    const ratio = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
    return ratio >= 4.5 ? [] : ['contrast ' + ratio.toFixed(2) + ': ' + element.className + ' ' + element.textContent.slice(0, 40)];
  });
}`;

import type { Page } from '@playwright/test';
import axe from 'axe-core';

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Runs a function with the reader's closed root as `this`, which the debugger alone can reach. */
export async function inClosedRoot<Answer>(page: Page, work: string): Promise<Answer> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = closedRootIn(root as DomNode);
  if (!found) throw new Error('no reader lies over the page');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: work,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/**
 * What axe finds wrong in the reader over a page: to axe alone the root is made to look open. Axe knows no top layer and calls
 * every contrast there unclear, so contrast is measured here: each text against all that is painted below it.
 */
export async function violationsOver(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const found = await inClosedRoot<string[]>(
    page,
    `async function () {
      Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true });
      const where = { fromShadowDom: ['[data-onrecord-reader=""]', 'dialog'] };
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']; // the rest compares with the page below
      const rules = { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } };
      const { violations, passes } = await axe.run({ include: [where] }, { rules, runOnly });
      delete this.host.shadowRoot;
      if (!passes.some(({ id }) => id === 'button-name')) return ['axe saw nothing'];
      return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' '));
    }`,
  );
  return [...found, ...(await inClosedRoot<string[]>(page, faint))];
}

/** Texts with a contrast below 4.5:1, by the pixels that a canvas mixes of the colours one over the other. */
const faint = `function () {
  const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const luminance = (colours) => {
    paint.clearRect(0, 0, 1, 1);
    for (const colour of colours) { paint.fillStyle = colour; paint.fillRect(0, 0, 1, 1); }
    const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const own = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const texts = [...this.querySelectorAll('.onrecord *')].filter((element) => own(element) && element.checkVisibility());
  if (texts.length < 10) return ['no text was measured'];
  return texts.flatMap((element) => {
    const below = [];
    for (let one = element; one; one = one.parentElement) {
      below.unshift(getComputedStyle(one).backgroundColor);
      if (one.matches(':popover-open, .onrecord')) break;
    }
    const [ground, ink] = [luminance(below), luminance([...below, getComputedStyle(element).color])];
    const ratio = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
    return ratio >= 4.5 ? [] : ['contrast ' + ratio.toFixed(2) + ': ' + element.className + ' ' + element.textContent.slice(0, 40)];
  });
}`;

function closedRootIn(node: DomNode): DomNode | null {
  const { attributes = [], children = [], shadowRoots = [] } = node;
  const at = attributes.indexOf('data-onrecord-reader');
  if (at >= 0 && attributes[at + 1] === '') return shadowRoots[0] ?? null;
  for (const child of [...children, ...shadowRoots]) {
    const found = closedRootIn(child);
    if (found) return found;
  }
  return null;
}

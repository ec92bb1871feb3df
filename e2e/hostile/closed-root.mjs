// The reader over a page, which only a debugger can see into.
const hasMark = (node) => node.attributes?.includes('data-onrecord-reader');
const inside = (node) => [...(node.shadowRoots ?? []), ...(node.children ?? [])];
const textOf = (node) => [node.nodeValue ?? '', ...inside(node).map(textOf)].join('');
const find = (node, holds) =>
  holds(node) ? node : inside(node).reduce((found, one) => found ?? find(one, holds), null);

/** Does something with the reader's element, null where there is none. */
async function withReader(page, work) {
  const debug = await page.context().newCDPSession(page);
  const { root } = await debug.send('DOM.getDocument', { depth: -1, pierce: true });
  const answer = await work(find(root, hasMark), debug);
  await debug.detach();
  return answer;
}

/** All text of the reader's element. */
export const textInClosedRoot = (page) => withReader(page, (host) => (host ? textOf(host) : ''));

/** The middle of the first in the reader that is a `name`d button or such an element, in the window; null where there is none. */
export const middleInClosedRoot = (page, name) =>
  withReader(page, async (host, debug) => {
    const isButton = (node) =>
      node.localName === 'button' && [textOf(node).trim(), labelOf(node)].includes(name);
    const found = host && find(host, (node) => node.localName === name || isButton(node));
    if (!found) return null;
    const { model } = await debug.send('DOM.getBoxModel', { backendNodeId: found.backendNodeId });
    const [left, top, , , right, bottom] = model.content;
    return [(left + right) / 2, (top + bottom) / 2];
  });

function labelOf({ attributes = [] }) {
  const at = attributes.indexOf('aria-label');
  return at % 2 === 0 ? attributes[at + 1] : undefined;
}

/** All text of the reader's element, which only a debugger can see. */
export async function textInClosedRoot(page) {
  const debug = await page.context().newCDPSession(page);
  const { root } = await debug.send('DOM.getDocument', { depth: -1, pierce: true });
  const find = (node) =>
    node.attributes?.includes('data-onrecord-reader')
      ? node
      : (node.children ?? []).reduce((found, one) => found ?? find(one), null);
  const textOf = (node) =>
    [node.nodeValue ?? '', ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf)].join('');
  const host = find(root);
  return host ? textOf(host) : '';
}

const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const SKIP = /^(?:script|style|noscript|template|head|iframe|object|svg|title|textarea|select)$/;

/** A reader's HTML as text, a line a block: one renderer for every reader that answers in HTML. */
export function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines = [''];
  const visit = (node: Node) => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toLowerCase();
      if (child.nodeType === 3) lines.push(`${lines.pop()}${child.nodeValue}`);
      if (child.nodeType !== 1 || SKIP.test(name)) continue;
      if (BLOCK.test(name)) lines.push('');
      visit(child);
      if (BLOCK.test(name)) lines.push('');
    }
  };
  visit(body);
  return lines.join('\n');
}

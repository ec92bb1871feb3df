import type { Span } from './sentences-of';

/**
 * Which of some spans of an element's text lies under a point of the window; -1 when none does. Told by where the
 * words are drawn: asking the browser for the caret at a point stops at the border of a shadow root.
 */
export function sentenceAt(element: Element, spans: readonly Span[], x: number, y: number): number {
  const nodes = textNodesOf(element);
  return spans.findIndex((span) => {
    const boxes = rangeOf(nodes, span)?.getClientRects() ?? [];
    return [...boxes].some(
      (box) => x >= box.left - 2 && x <= box.right + 2 && y >= box.top - 2 && y <= box.bottom + 2,
    );
  });
}

type TextNode = { node: Text; start: number };

function textNodesOf(element: Element): TextNode[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: TextNode[] = [];
  for (let start = 0, node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    found.push({ node, start });
    start += node.data.length;
  }
  return found;
}

function rangeOf(nodes: readonly TextNode[], { start, end }: Span): Range | null {
  const first = nodes.findLast((text) => text.start <= start);
  const last = nodes.findLast((text) => text.start < end);
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.min(start - first.start, first.node.data.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.data.length));
  return range;
}

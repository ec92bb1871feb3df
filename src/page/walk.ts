/** What a walk tells of on its way: elements it goes into and comes out of, and text. */
export interface Visitor {
  /** Whether to go into an element; one that is not entered is not left either. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(text: string): void;
}

/** Budgets of one walk: what is beyond them is left out, so that no page can hang us (threat 19). */
const NODE_LIMIT = 400_000;

/** Most text of one walk, in UTF-16 units. */
export const TEXT_LIMIT = 10_000_000;

const ELEMENT = 1;
const TEXT = 3;

/** Walks an element in document order without recursion, so that no depth of nesting overflows the stack. */
export function walk(root: Element, visitor: Visitor): void {
  let node: Node | null = root;
  let nodes = 0;
  let length = 0;
  while (node && nodes++ < NODE_LIMIT && length < TEXT_LIMIT) {
    if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? '';
      length += text.length;
      visitor.text(text);
    } else if (node.nodeType === ELEMENT && visitor.enter(node as Element)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node as Element);
    }
    node = following(node, root, visitor);
  }
}

/** The next node in document order that is no descendant; every element left on the way is told of. */
function following(from: Node, root: Element, visitor: Visitor): Node | null {
  let node: Node | null = from;
  while (node && node !== root && !node.nextSibling) {
    node = node.parentNode;
    if (node?.nodeType === ELEMENT) visitor.leave(node as Element);
  }
  return node === root ? null : (node?.nextSibling ?? null);
}

import { type TagKind, tagKind } from './tags';

/** What a walk tells of on its way: elements it goes into and comes out of, each with its kind, and text. */
export interface Visitor {
  /** Whether to go into an element; one that is not entered is not left either. */
  enter(element: Element, kind: TagKind | undefined): boolean;
  leave(element: Element, kind: TagKind | undefined): void;
  text(text: string, node: Node): void;
  /** The walk has ended at its budget, after this many UTF-16 units of text. */
  cut?(length: number): void;
}

/** Budgets of one walk: what is beyond them is left out, so that no page can hang us (threat 19). */
const NODE_LIMIT = 400_000;

/** Most text of one walk, in UTF-16 units: a million words, which take a page of 10 MB to 2 s of computing. */
const TEXT_LIMIT = 6_000_000;

const ELEMENT = 1;
const TEXT = 3;

/** The way from the root to where a walk is. */
interface Path {
  elements: Element[];
  kinds: (TagKind | undefined)[];
  /** What is left of the nodes that fill a slot, by its depth: they are no siblings. */
  slots: Map<number, Node[]>;
}

/**
 * Walks an element in document order as it is shown, open shadow roots and what fills their slots included. Without
 * recursion, so that no depth of nesting overflows the stack; every node is touched as little as can be, since each touch
 * costs the most on the first call in a page.
 */
export function walk(root: Element, visitor: Visitor): void {
  const path: Path = { elements: [], kinds: [], slots: new Map() };
  const { elements, kinds } = path;
  let node: Node | null = root;
  let nodes = 0;
  let length = 0;
  while (node && nodes++ < NODE_LIMIT && length < TEXT_LIMIT) {
    const type: number = node.nodeType;
    if (type === TEXT) {
      const text = node.nodeValue ?? '';
      length += text.length;
      visitor.text(text, node);
    } else if (type === ELEMENT) {
      const element = node as Element;
      const name = element.localName;
      const kind = tagKind(name);
      if (visitor.enter(element, kind)) {
        const first: Node | null = firstIn(element, name, path);
        if (first) {
          elements.push(element);
          kinds.push(kind);
          node = first;
          continue;
        }
        visitor.leave(element, kind);
      }
    }
    node = following(node, root, path, visitor);
  }
  if (node) visitor.cut?.(length);
}

/** The next node of the walk; every element left on the way is told of. */
function following(from: Node, root: Node, { elements, kinds, slots }: Path, visitor: Visitor): Node | null {
  let node = from;
  while (node !== root) {
    const next =
      slots.size > 0 && slots.has(elements.length) ? slots.get(elements.length)?.shift() : node.nextSibling;
    if (next) return next;
    slots.delete(elements.length);
    const element = elements.pop();
    if (!element) return null;
    visitor.leave(element, kinds.pop());
    node = element;
  }
  return null;
}

/** The first node shown in an element. */
function firstIn(element: Element, name: string, { elements, slots }: Path): Node | null {
  if (name !== 'slot') return (mayHost(name) ? shown(element) : element).firstChild;
  const [first, ...rest] = filled(element);
  if (first) slots.set(elements.length + 1, rest);
  return first ?? element.firstChild;
}

/** Custom elements have shadow roots; few pages give one to an element of their own. */
const mayHost = (name: string): boolean => name.includes('-') || name === 'article' || name === 'main';

const shown = (element: Element): Element | ShadowRoot =>
  element.shadowRoot?.firstChild ? element.shadowRoot : element;

/** What a page puts into a slot; nothing where the slot shows what it holds itself. */
const filled = (slot: Element): Node[] =>
  'assignedNodes' in slot ? (slot as HTMLSlotElement).assignedNodes() : [];

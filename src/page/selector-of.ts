/** Names that count or stand for one story alone say nothing of the next page: those with digits, and very long ones. */
const isLasting = (name: string): boolean => /^[A-Za-z][A-Za-z_-]{1,40}$/.test(name);

/**
 * A selector for an element that finds it again on other pages of the same site: by lasting ids and classes, by position
 * where there are none. It goes up only until the page has one such element.
 */
export function selectorOf(element: Element): string {
  const document = element.ownerDocument;
  let selector = '';
  for (let at: Element | null = element; at && at !== document.documentElement; at = at.parentElement) {
    selector = stepOf(at) + (selector && ` > ${selector}`);
    if (findBlock(document, selector) === element && countOf(document, selector) === 1) return selector;
  }
  return `html > ${selector}`;
}

/** What a selector finds on a page, or null; one that is none finds nothing. */
export function findBlock(document: Document, selector: string): Element | null {
  try {
    // From the prototype: a page can hide the method behind an element of that name.
    return Document.prototype.querySelector.call(document, selector);
  } catch {
    return null;
  }
}

const countOf = (document: Document, selector: string) =>
  Document.prototype.querySelectorAll.call(document, selector).length;

function stepOf(element: Element): string {
  const tag = CSS.escape(element.localName);
  const id = element.getAttribute('id') ?? '';
  if (isLasting(id)) return `${tag}#${id}`;
  const named =
    tag +
    [...element.classList]
      .filter(isLasting)
      .slice(0, 3)
      .map((name) => `.${name}`)
      .join('');
  const alike = [...(element.parentElement?.children ?? [])].filter((other) => other.matches(named));
  if (alike.length <= 1) return named;
  const sameTag = [...(element.parentElement?.children ?? [])].filter(
    (other) => other.localName === element.localName,
  );
  return `${named}:nth-of-type(${sameTag.indexOf(element) + 1})`;
}

import { lengthOf } from './running';

/** Longest cell of a table of data, in Latin characters; pages before about 2010 put whole articles into one cell. */
const CELL_LIMIT = 400;

/** Whether a table only lays out the page: one cell, nested tables, or cells that hold running text. */
export function isLayoutTable(table: Element): boolean {
  if (table.querySelector('table')) return true;
  const cells = table.querySelectorAll('td, th');
  if (cells.length < 2) return true;
  return [...cells].some((cell) => lengthOf((cell.textContent ?? '').trim()) > CELL_LIMIT);
}

/** Whether a list only lays out the page: items that hold several paragraphs are turns or cards, not points. */
export function isLayoutList(list: Element): boolean {
  if (list.getElementsByTagName('p').length < 2) return false;
  return [...list.children].some((item) => item.querySelectorAll('p').length > 1);
}

import type { PageBlock } from '../page-text';
import { cleanText } from './clean-text';
import { isHidden } from './hidden';
import { isLayoutTable } from './layout-table';
import { tagKind } from './tags';

/** Budgets of one reading: what is beyond them is left out, so that no page can hang us (threat 19). */
const NODE_LIMIT = 400_000;
const TEXT_LIMIT = 20_000_000;

/** Whether the reader goes into an element; the outlets' furniture stays outside. */
export type Enter = (element: Element) => boolean;

/** Somewhere text is gathered: the running text, a heading, a list item, a table cell, a caption. */
interface Frame {
  element: Node;
  lines: string[];
  line: string;
  close(text: string): void;
}

/**
 * An element as blocks of text, in reading order. Every `<br>` ends a line and an empty line ends a block, so pages
 * that separate paragraphs by breaks read like those with `<p>`. One walk without recursion; the page is not changed.
 * `url` is what relative addresses of pictures stand against.
 */
export function blocksOf(root: Element, url: string, enter: Enter = () => true): PageBlock[] {
  const blocks: PageBlock[] = [];
  const running: Frame = { element: root, lines: [], line: '', close: () => {} };
  const frames: Frame[] = [running];
  const lists: Extract<PageBlock, { type: 'list' }>[] = [];
  let table: Extract<PageBlock, { type: 'table' }> | null = null;
  let figure: Extract<PageBlock, { type: 'figure' }> | null = null;
  let nodes = 0;
  let length = 0;

  const top = (): Frame => frames.at(-1) ?? running;
  const endLine = (frame: Frame) => {
    const line = cleanText(frame.line);
    frame.line = '';
    if (line) frame.lines.push(line);
    return line !== '';
  };
  const endBlock = () => {
    const frame = top();
    endLine(frame);
    if (frame !== running || frame.lines.length === 0) return;
    blocks.push({ type: 'lines', lines: frame.lines });
    frame.lines = [];
  };
  const open = (element: Element, close: Frame['close']) => {
    endBlock();
    frames.push({ element, lines: [], line: '', close });
  };

  const arrive: Partial<Record<NonNullable<ReturnType<typeof tagKind>>, (element: Element) => void>> = {
    block: endBlock,
    row: (element) => {
      endBlock();
      if (table && element.closest('table') !== null) table.rows.push([]);
    },
    break: () => {
      const frame = top();
      if (!endLine(frame) && frame === running) endBlock();
    },
    heading: (element) => {
      const level = Math.min(Math.max(Number(element.localName[1]), 2), 4) as 2 | 3 | 4;
      open(element, (text) => text && blocks.push({ type: 'heading', level, text }));
    },
    list: (element) => {
      endBlock();
      lists.push({ type: 'list', ordered: element.localName === 'ol', items: [] });
    },
    item: (element) => {
      const list = lists.at(-1);
      if (list) open(element, (text) => text && list.items.push(text));
      else endBlock();
    },
    table: (element) => {
      endBlock();
      if (!table && !isLayoutTable(element)) {
        table = { type: 'table', rows: [], header: element.querySelector('th') !== null };
      }
    },
    cell: (element) => {
      const rows = table?.rows;
      if (rows) open(element, (text) => rows.at(-1)?.push(text));
      else endBlock();
    },
    figure: () => {
      endBlock();
      figure = { type: 'figure', src: '', alt: '', caption: '' };
    },
    caption: (element) => {
      const at = figure;
      open(element, (text) => {
        if (at) at.caption = text;
        else if (text) blocks.push({ type: 'lines', lines: [text] });
      });
    },
    image: (element) => {
      if (!figure || figure.src) return;
      figure.src = addressOf(element.getAttribute('src'), url) ?? '';
      figure.alt = cleanText(element.getAttribute('alt') ?? '');
    },
    video: (element) => {
      endBlock();
      const poster = addressOf(element.getAttribute('poster'), url);
      blocks.push({ type: 'video', poster, title: cleanText(element.getAttribute('title') ?? '') });
    },
  };

  const leave = (element: Element) => {
    const kind = tagKind(element);
    const frame = top();
    if (frame !== running && frame.element === element) {
      endLine(frame);
      frames.pop();
      frame.close(frame.lines.join(kind === 'heading' ? ' ' : '\n'));
    } else if (kind === 'block') endBlock();
    else if (kind === 'list') {
      endBlock();
      const list = lists.pop();
      if (list && list.items.length > 0) blocks.push(list);
    } else if (kind === 'table') {
      endBlock();
      if (table && table.rows.length > 0)
        blocks.push({ ...table, rows: table.rows.filter((row) => row.some(Boolean)) });
      table = null;
    } else if (kind === 'figure') {
      endBlock();
      if (figure && (figure.src || figure.caption)) blocks.push(figure);
      figure = null;
    }
  };

  let node: Node | null = root;
  while (node && nodes++ < NODE_LIMIT && length < TEXT_LIMIT) {
    let down = false;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      length += text.length;
      top().line += text;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const kind = tagKind(element);
      if (kind !== 'skip' && (element === root || (!isHidden(element) && enter(element)))) {
        if (kind) arrive[kind]?.(element);
        down = element.firstChild !== null;
        if (!down) leave(element);
      }
    }
    if (down) node = node.firstChild;
    else {
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        if (node?.nodeType === 1) leave(node as Element);
      }
      node = node === root ? null : (node?.nextSibling ?? null);
    }
  }
  endBlock();
  return blocks;
}

/** An address from the page, absolute, if it is one of the web; the picture itself is never asked for. */
function addressOf(value: string | null, base: string): string | null {
  if (!value || !URL.canParse(value, base)) return null;
  const { protocol, href } = new URL(value, base);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

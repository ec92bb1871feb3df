import type { PageBlock } from '../page-text';
import { cleanText } from './clean-text';
import { isHidden } from './hidden';
import { isLayoutList, isLayoutTable } from './layout';
import { screenOf } from './out-of-sight';
import { pictureOf, pictureWithoutScript } from './picture-of';
import type { TagKind } from './tags';
import { type Visitor, walk } from './walk';

/** Whether the reader goes into an element; the outlets' furniture stays outside. */
export type Enter = (element: Element) => boolean;

/** What is taken of a text; a selection begins and ends in the midst of one. */
export type Cut = (text: string, node: Node) => string;

/** Told of every step of a reading, so that one pass serves the blocks and whoever weighs them. */
export interface Watch extends Partial<Pick<Visitor, 'leave' | 'text' | 'cut'>> {
  enter?(element: Element, kind: TagKind | undefined): void;
  /** Whether to take an element as seen for now, however it is styled. */
  spare?(element: Element): boolean;
  /** A block has ended; the innermost element entered and not left is the one it stands in. */
  block?(block: PageBlock): void;
}

/** Somewhere text is gathered: the running text, or a heading, a list item, a table cell, a caption. */
interface Frame {
  element: Element;
  lines: string[];
  line: string;
  close(text: string): void;
}

/** One reading while it goes on. */
interface Reading {
  url: string;
  blocks: PageBlock[];
  watch: Watch | undefined;
  /** The innermost frame is the last; the first is the running text. */
  frames: [Frame, ...Frame[]];
  lists: Extract<PageBlock, { type: 'list' }>[];
  table: Extract<PageBlock, { type: 'table' }> | null;
  figure: Extract<PageBlock, { type: 'figure' }> | null;
}

/**
 * An element as blocks of text, in reading order. Every `<br>` ends a line and an empty line ends a block, so pages
 * that separate paragraphs by breaks read like those with `<p>`. The page is not changed. `url` is what relative
 * addresses of pictures stand against.
 */
export function blocksOf(
  root: Element,
  url: string,
  enter: Enter = () => true,
  watch?: Watch,
  cut: Cut = (text) => text,
): PageBlock[] {
  const running: Frame = { element: root, lines: [], line: '', close: () => {} };
  const reading: Reading = {
    url,
    blocks: [],
    watch,
    frames: [running],
    lists: [],
    table: null,
    figure: null,
  };
  const screen = screenOf(root);
  walk(root, {
    enter(element, kind) {
      if (kind === 'skip' || (kind === 'image' && !wantsPicture(reading))) return false;
      if (element !== root && (isHidden(element, screen, watch?.spare) || !enter(element))) return false;
      if (kind) ARRIVE[kind]?.(reading, element);
      if (kind === 'video') return false; // what it holds is for browsers that play none
      watch?.enter?.(element, kind);
      return true;
    },
    leave(element, kind) {
      if (kind) leave(reading, element, kind);
      watch?.leave?.(element, kind);
    },
    text(text, node) {
      const said = cut(text, node);
      const isTyped = node.parentElement?.localName === 'pre' && said.length > TYPED;
      (isTyped ? said.split(INDENTED) : [said]).forEach((part, at) => {
        if (at > 0) endBlock(reading);
        innermost(reading).line += part;
      });
      watch?.text?.(text, node);
    },
    cut: (length) => watch?.cut?.(length),
  });
  endBlock(reading);
  return reading.blocks;
}

function push(reading: Reading, block: PageBlock): void {
  reading.blocks.push(block);
  reading.watch?.block?.(block);
}

const innermost = ({ frames }: Reading): Frame => frames[frames.length - 1] ?? frames[0];

/** Records kept as typed begin a paragraph by an indent or an empty line; shorter ones are code. */
const INDENTED = /\n(?=\n| {3})/;
const TYPED = 300;

/** Ends the line; whether it held anything. */
function endLine(frame: Frame): boolean {
  if (frame.line === '') return false;
  const line = cleanText(frame.line);
  frame.line = '';
  if (line) frame.lines.push(line);
  return line !== '';
}

/** Ends the paragraph of running text; inside a frame only the line. */
function endBlock(reading: Reading): void {
  const { frames } = reading;
  const frame = innermost(reading);
  endLine(frame);
  if (frames.length > 1 || frame.lines.length === 0) return;
  push(reading, { type: 'lines', lines: frame.lines });
  frame.lines = [];
}

/** Only a figure's first picture is taken. */
const wantsPicture = ({ figure }: Reading): boolean => figure !== null && !figure.src;

function openFrame(reading: Reading, element: Element, close: Frame['close']): void {
  endBlock(reading);
  reading.frames.push({ element, lines: [], line: '', close });
}

/** What each kind of element does when the reading comes to it. */
const ARRIVE: Partial<Record<TagKind, (reading: Reading, element: Element) => void>> = {
  block: endBlock,
  break(reading) {
    const isEmpty = !endLine(innermost(reading));
    if (isEmpty) endBlock(reading);
  },
  heading(reading, element) {
    const level = Math.min(Math.max(Number(element.localName[1]), 2), 4) as 2 | 3 | 4;
    openFrame(reading, element, (text) => text && push(reading, { type: 'heading', level, text }));
  },
  list(reading, element) {
    endBlock(reading);
    if (isLayoutList(element)) return;
    reading.lists.push({ type: 'list', ordered: element.localName === 'ol', items: [] });
  },
  item(reading, element) {
    const items = reading.lists.at(-1)?.items;
    if (items) openFrame(reading, element, (text) => text && items.push(text));
    else endBlock(reading);
  },
  table(reading, element) {
    endBlock(reading);
    if (reading.table || isLayoutTable(element)) return;
    reading.table = { type: 'table', rows: [], header: element.querySelector('th') !== null };
  },
  row(reading) {
    endBlock(reading);
    reading.table?.rows.push([]);
  },
  cell(reading, element) {
    const row = reading.table?.rows.at(-1);
    if (row) openFrame(reading, element, (text) => row.push(text));
    else endBlock(reading);
  },
  figure(reading) {
    endBlock(reading);
    reading.figure = { type: 'figure', src: '', alt: '', caption: '' };
  },
  caption(reading, element) {
    const { figure } = reading;
    openFrame(reading, element, (text) => {
      if (figure) figure.caption = text;
      else if (text) push(reading, { type: 'lines', lines: [text] });
    });
  },
  image({ figure, url }, element) {
    if (!figure) return;
    figure.src = addressOf(pictureOf(element), url) ?? '';
    figure.alt = cleanText(element.getAttribute('alt') ?? '');
  },
  video(reading, element) {
    endBlock(reading);
    const poster = addressOf(element.getAttribute('poster'), reading.url);
    push(reading, { type: 'video', poster, title: cleanText(element.getAttribute('title') ?? '') });
  },
};

/** What each kind of element gives when the reading leaves it. */
const LEAVE: Partial<Record<TagKind, (reading: Reading, element: Element) => void>> = {
  list(reading, element) {
    if (isLayoutList(element)) return;
    const list = reading.lists.pop();
    if (list && list.items.length > 0) push(reading, list);
  },
  table(reading) {
    const rows = reading.table?.rows.filter((row) => row.some(Boolean)) ?? [];
    if (reading.table && rows.length > 0) push(reading, { ...reading.table, rows });
    reading.table = null;
  },
  figure(reading, element) {
    const { figure } = reading;
    if (figure && !figure.src) figure.src = addressOf(pictureWithoutScript(element), reading.url) ?? '';
    if (figure && (figure.src || figure.caption)) push(reading, figure);
    reading.figure = null;
  },
};

/** Kinds that end no paragraph. */
const INLINE: ReadonlySet<TagKind> = new Set(['break', 'image', 'link']);

function leave(reading: Reading, element: Element, kind: TagKind): void {
  const frame = innermost(reading);
  if (reading.frames.length > 1 && frame.element === element) {
    endLine(frame);
    reading.frames.pop();
    frame.close(frame.lines.join(kind === 'heading' ? ' ' : '\n'));
    return;
  }
  if (!INLINE.has(kind)) endBlock(reading);
  LEAVE[kind]?.(reading, element);
}

/** An address from the page, absolute, if it is one of the web; the picture itself is never asked for. */
function addressOf(value: string | null, base: string): string | null {
  if (!value || !URL.canParse(value, base)) return null;
  const { protocol, href } = new URL(value, base);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

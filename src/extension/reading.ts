import { outlets } from '../outlets';
import { extract } from '../page/extract';
import { outletOf } from '../page/outlet-of';
import type { Opinion } from '../page/readability';
import { findBlock } from '../page/selector-of';
import type { Wishes } from '../page/wishes';
import type { PageText } from '../page-text';
import { answer, type ReadingCalls } from './messages';
import { startOnce } from './page-copy';
import { offer, offered } from './page-offers';
import { allPicks, pickKey } from './picks';
import { tell } from './tell';
import { type Way, wayFrom } from './way';

// Injected by a click: takes the page's text, and draws nothing. What the text says is read elsewhere, where it keeps no page waiting.

/** Least text in a block that was chosen on another page of the host, in UTF-16 units; below it the page is built differently. */
const LEAST_CHOSEN = 100;

async function read(way: Way): Promise<PageText | null> {
  await parsed();
  const selection = selected();
  if (way === 'selection' && !selection) return null;
  const wishes: Wishes = {
    anyway: way === 'anyway',
    selection: way === 'selection' ? selection : undefined,
    root: (await chosenBlock(way)) ?? undefined,
    leftOut: true,
  };
  let isWanted = false;
  const want: Opinion = () => {
    isWanted = true;
    return null;
  };
  const readWith = (opinion: Opinion) => extract(document, location.href, { ...wishes, opinion });
  const page = readWith(offered('opinion') ?? want);
  if (!isWanted) return page;
  await tell('bringOpinion');
  const opinion = offered('opinion');
  return opinion ? readWith(opinion) : page;
}

/** What a block chosen here is remembered for, and whether such a block was read last. */
const pick = { key: '', isInUse: false };

/** The block that a person chose in this page, or for every page of its kind, while it holds more than a line. */
async function chosenBlock(way: Way): Promise<Element | null> {
  const now = way === 'chosen' ? offered('chosen')?.() : null;
  pick.key = pickKey(location.hostname, outletOf(location.href, outlets) !== null);
  pick.isInUse = false;
  if (!now && way !== 'page') return null;
  const kept = findBlock(document, (await allPicks()).get(pick.key) ?? '');
  pick.isInUse = now ? kept === now : (kept?.textContent ?? '').trim().length >= LEAST_CHOSEN;
  return now ?? (pick.isInUse ? kept : null);
}

/** What a person selected on the page; a mere caret is nothing. */
function selected(): Range | undefined {
  const selection = getSelection();
  return selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
}

/** Half a page is no article: waits for the parser. Who asked decides how long to wait. */
async function parsed() {
  if (document.readyState !== 'loading') return;
  await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
}

const calls: ReadingCalls = {
  readText: (way) => read(wayFrom(way)),
  hasSelection: async () => selected() !== undefined,
  pickInUse: async () => (pick.isInUse ? pick.key : null),
};
offer('pick', () => pick);

startOnce('reading', () => answer(calls));

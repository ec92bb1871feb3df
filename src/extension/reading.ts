import type { Article } from '../article';
import { outlets } from '../outlets';
import { outletOf } from '../page/outlet-of';
import type { Opinion } from '../page/readability';
import { findBlock } from '../page/selector-of';
import type { Wishes } from '../page/wishes';
import { readingPage } from '../read-page';
import { inSlices } from '../steps';
import { answer, type ReadingCalls } from './messages';
import { startOnce } from './page-copy';
import { offer, offered } from './page-offers';
import { allPicks, pickKey } from './picks';
import { tell } from './tell';
import { type Way, wayFrom } from './way';

// Injected by a click: reads the page and draws nothing.

/** Least text in a block that was chosen on another page of the host, in UTF-16 units; below it the page is built differently. */
const LEAST_CHOSEN = 100;

async function read(way: Way): Promise<Article | null> {
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
  const readWith = (asked: Opinion) =>
    inSlices(readingPage(document, location.href, { ...wishes, opinion: asked }), pause, () =>
      performance.now(),
    );
  const article = await readWith(offered('opinion') ?? want);
  if (!isWanted) return article;
  await tell('bringOpinion');
  const opinion = offered('opinion');
  return opinion ? readWith(opinion) : article;
}

/** Lets the page have its turn; where the browser knows how, we are next after it. */
async function pause(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  await new Promise((done) => setTimeout(done));
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
  readArticle: (way) => read(wayFrom(way)),
  hasSelection: async () => selected() !== undefined,
  pickInUse: async () => (pick.isInUse ? pick.key : null),
};
offer('pick', () => pick);

startOnce('reading', () => answer(calls));

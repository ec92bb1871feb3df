import type { Article } from '../article';
import type { Opinion } from '../page/readability';
import type { Wishes } from '../page/wishes';
import { readPage } from '../read-page';
import { answer, type ReadingCalls } from './messages';
import { startOnce } from './page-copy';
import { offered } from './page-offers';
import { tell } from './tell';
import { type Way, wayFrom } from './way';

// Injected by a click: reads the page and draws nothing.

async function read(way: Way): Promise<Article | null> {
  await parsed();
  const selection = selected();
  if (way === 'selection' && !selection) return null;
  const wishes: Wishes = {
    anyway: way === 'anyway',
    selection: way === 'selection' ? selection : undefined,
    leftOut: true,
  };
  let isWanted = false;
  const want: Opinion = () => {
    isWanted = true;
    return null;
  };
  const article = readPage(document, location.href, { ...wishes, opinion: offered('opinion') ?? want });
  if (!isWanted) return article;
  await tell('bringOpinion');
  const opinion = offered('opinion');
  return opinion ? readPage(document, location.href, { ...wishes, opinion }) : article;
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
};

startOnce('reading', () => answer(calls));

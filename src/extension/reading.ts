import type { Article } from '../article';
import type { Opinion } from '../page/readability';
import { readPage } from '../read-page';
import { answer, type ReadingCalls } from './messages';
import { startOnce } from './page-copy';
import { offered } from './page-offers';
import { tell } from './tell';

// Injected by a click: reads the page and draws nothing.

async function read(): Promise<Article | null> {
  await parsed();
  let isWanted = false;
  const want: Opinion = () => {
    isWanted = true;
    return null;
  };
  const article = readPage(document, location.href, { opinion: offered('opinion') ?? want });
  if (!isWanted) return article;
  await tell('bringOpinion');
  const opinion = offered('opinion');
  return opinion ? readPage(document, location.href, { opinion }) : article;
}

/** Half a page is no article: waits for the parser. Who asked decides how long to wait. */
async function parsed() {
  if (document.readyState !== 'loading') return;
  await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
}

const calls: ReadingCalls = { readArticle: read };

startOnce('reading', () => answer(calls));

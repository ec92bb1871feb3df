import { readPage } from '../read-page';
import { answer, type ReadingCalls } from './messages';
import { startOnce } from './page-copy';
import { offerReading } from './page-reading';

// Injected by a click: reads the page and draws nothing.

async function read() {
  await parsed();
  return readPage(document, location.href);
}

/** Half a page is no article: waits for the parser. Who asked decides how long to wait. */
async function parsed() {
  if (document.readyState !== 'loading') return;
  await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
}

const calls: ReadingCalls = { readArticle: read };

startOnce('reading', () => {
  offerReading(read);
  return answer(calls);
});

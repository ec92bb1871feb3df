import { readPage } from '../read-page';
import { browser } from './browser';
import { answer, type PageCalls } from './messages';
import { overlay } from './overlay';
import { readSettings } from './settings-store';

// Injected by a click, perhaps many times into one page: only the first copy works. A symbol, because an
// element of the page with a matching id or name is visible here under any string.
const key = Symbol.for('onrecord.content');

interface Copy {
  alive(): boolean;
  stop(): void;
}

const reader = overlay();

const calls: PageCalls = {
  async readArticle() {
    await parsed();
    return readPage(document, location.href);
  },
  async toggleReader() {
    if (reader.isOpen()) {
      reader.close();
      return false;
    }
    await parsed();
    const settings = await readSettings();
    const article = readPage(document, location.href);
    if (article !== null) reader.open(article, settings);
    return reader.isOpen();
  },
};

/** Half a page is no article: waits for the parser. Who asked decides how long to wait. */
async function parsed() {
  if (document.readyState !== 'loading') return;
  await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
}

function start() {
  const stopAnswering = answer(calls);
  const copy: Copy = {
    alive: () => browser.runtime?.id !== undefined, // gone once the extension was reloaded or removed
    stop() {
      reader.close();
      stopAnswering();
    },
  };
  Reflect.set(globalThis, key, copy);
}

const isCopy = (value: unknown): value is Copy => typeof value === 'object' && value !== null;
const predecessor: unknown = Reflect.get(globalThis, key);

if (!isCopy(predecessor)) start();
else if (!predecessor.alive()) {
  predecessor.stop();
  start();
}

import type { Article } from '../article';
import { articleFrom } from '../article-schema';
import { browser } from './browser';
import { answerIn, type Envelope } from './messages';

/** Waits until a stopped background is gone: asked at once, the one that is going is asked again. */
const gone = () => new Promise((done) => setTimeout(done, 100));

/** Asks the background, from one of our own pages, to read the text of a page. A worker that is stopped meanwhile is asked once more. */
export async function readInBackground(text: unknown): Promise<Article> {
  const envelope: Envelope = { call: 'readArticle', argument: text };
  const send = () => browser.runtime.sendMessage(envelope).catch(() => undefined); // no answer is nothing in some browsers, an error in others
  const got: unknown = (await send()) ?? (await gone().then(send));
  const article = articleFrom(answerIn('readArticle', got));
  if (!article) throw new Error('readArticle answered with something else');
  return article;
}

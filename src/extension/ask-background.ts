import type { Article } from '../article';
import { articleFrom } from '../article-schema';
import { browser } from './browser';
import { answerIn, type Envelope } from './messages';

/** Asks the background, from one of our own pages, to read the text of a page. A worker that is stopped meanwhile is asked once more. */
export async function readInBackground(text: unknown): Promise<Article> {
  const envelope: Envelope = { call: 'readArticle', argument: text };
  const send = () => browser.runtime.sendMessage(envelope);
  const article = articleFrom(answerIn('readArticle', await send().catch(send)));
  if (!article) throw new Error('readArticle answered with something else');
  return article;
}

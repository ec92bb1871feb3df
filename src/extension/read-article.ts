import type { Article } from '../article';
import { pageTextFrom } from '../page-schema';
import { readingText } from '../read-text';
import { inSlices } from '../steps';

/** Reads the text that a page's script took there: the engine runs in the background, so that no page waits for it. Throws when it is no such text. */
export async function readArticle(text: unknown): Promise<Article> {
  const page = pageTextFrom(text);
  if (!page) throw new Error('a page sent something else than its text');
  return inSlices(readingText(page), pause, () => performance.now());
}

/** Lets other calls have their turn while a long text is read. */
const pause = () => new Promise((done) => setTimeout(done));

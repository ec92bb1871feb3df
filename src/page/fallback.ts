import type { Known } from './evidence';
import { looksLikeArticle } from './looks-like-article';
import type { Opinion } from './readability';
import { secondOpinion } from './second-opinion';
import { type Story, storyOf, type Told } from './story';

/**
 * The story of a page that no outlet knows: our own reading, and where it finds next to nothing, the second opinion. Null
 * when the page is none. An opinion costs a clone of the document, so it comes second.
 */
export function fallbackStory(
  document: Document,
  url: string,
  told: Told & Known,
  opinion: Opinion,
): Story | null {
  if (!document.body || !/html/.test(document.contentType)) return null;
  const first = storyOf(document.body, url, told);
  if (first && looksLikeArticle(document, first, url, told)) return first;
  if (first && !isShort(first)) return null;
  const second = secondOpinion(document, url, opinion);
  return second && looksLikeArticle(document, second, url, told) ? second : null;
}

/** Our reading is doubted only when it found next to nothing, in UTF-16 units. */
const SHORT = 400;

const isShort = ({ blocks }: Story): boolean =>
  blocks.reduce((sum, { text }) => sum + text.length, 0) < SHORT;

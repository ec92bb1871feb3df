import type { Known } from './evidence';
import { looksLikeArticle } from './looks-like-article';
import { secondOpinion } from './second-opinion';
import type { Seen } from './seen-blocks';
import { type Story, storyOf, type Told } from './story';
import type { Wishes } from './wishes';

/**
 * The story of a page that no outlet knows: our own reading, and where it finds next to nothing, the second opinion. Null
 * when the page is none, unless a person wants it read anyway. An opinion costs a clone of the document, so it comes second.
 */
export function fallbackStory(
  document: Document,
  url: string,
  seen: Seen,
  told: Told & Known,
  { opinion, anyway = false }: Wishes,
): Story | null {
  const isWanted = (story: Story) => anyway || looksLikeArticle(document, story, url, told);
  const first = storyOf(seen, told);
  if (first && !(anyway && isShort(first)) && isWanted(first)) return first;
  if (first && !isShort(first)) return null;
  const second = opinion && seen.depth < DEEP ? secondOpinion(document, url, opinion) : null;
  if (second && isWanted(second)) return second;
  return anyway ? first : null;
}

/** Readability takes the cube of a page's depth: beyond this many levels it is not asked. */
const DEEP = 250;

/** Our reading is doubted only when it found next to nothing, in Latin characters. */
const SHORT = 400;

const isShort = ({ blocks }: Story): boolean => blocks.reduce((sum, { length }) => sum + length, 0) < SHORT;

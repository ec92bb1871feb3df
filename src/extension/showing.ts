import type { Article } from '../article';
import type { Printed } from '../reader/printed';

/** What the reader over a page is to show; made outside of it, where the article came last. */
export interface Showing {
  article: Article;
  printed: Printed;
  startsAloud: boolean;
}

/** Tells a `Showing` from anything else; only our own popup and background can send one, so its parts are taken as they are. */
export const isShowing = (value: unknown): value is Showing =>
  typeof value === 'object' && value !== null && 'article' in value && 'printed' in value;

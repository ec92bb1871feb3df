import { cleanText } from './clean-text';

/** The page's `<meta>` facts by their names as written; the first that says anything counts. */
export type Metas = ReadonlyMap<string, string>;

/** Furthest `<meta>` asked; pages of templates repeat them by the hundred. */
const MOST = 500;

const NAMES = ['property', 'name', 'itemprop'];

/** Reads all `<meta>` elements once. */
export function metasOf(document: Document): Metas {
  const metas = new Map<string, string>();
  const elements = document.querySelectorAll('meta[property], meta[name], meta[itemprop]');
  for (const meta of [...elements].slice(0, MOST)) {
    const attribute = NAMES.find((name) => meta.hasAttribute(name)) ?? '';
    const key = meta.getAttribute(attribute) ?? '';
    const content = metas.has(key) ? '' : cleanText(meta.getAttribute('content') ?? '');
    if (content) metas.set(key, content);
  }
  return metas;
}

/** The first of several metas, their names compared by letters alone: `article:published_time` is `articlepublishedtime`. */
export function firstMeta(metas: Metas, letters: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const [key, value] of metas) {
    const plain = key.toLowerCase().replace(/[^a-z]/g, '');
    if (!found.has(plain)) found.set(plain, value);
  }
  return letters.flatMap((name) => found.get(name) ?? []);
}

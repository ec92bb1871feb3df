import { cleanText } from './clean-text';

/** A node of the page's JSON-LD: read field by field, never merged into an object of ours (threat 11). */
type Node = Record<string, unknown>;

const SCRIPT_LIMIT = 2_000_000;
const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** The fields of the page's JSON-LD article that we read, each a string or null. */
export interface JsonLd {
  headline: string | null;
  published: string | null;
  modified: string | null;
  authors: string[];
  publisher: string | null;
  /** The story's text as the publisher's program made it: whole or not, with or without furniture; never shown. */
  body: string | null;
}

const EMPTY: JsonLd = {
  headline: null,
  published: null,
  modified: null,
  authors: [],
  publisher: null,
  body: null,
};

/** What the page's JSON-LD says of its article; empty when there is none or it is broken. */
export function jsonLdOf(document: Document): JsonLd {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parse(script.textContent ?? ''), 0);
    if (article) return fieldsOf(article);
  }
  return EMPTY;
}

function parse(text: string): unknown {
  if (text.length > SCRIPT_LIMIT) return null;
  try {
    return JSON.parse(text.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return null;
  }
}

function articleIn(value: unknown, depth: number): Node | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return firstOf(value, (each) => articleIn(each, depth + 1));
  const node = value as Node;
  const types = [node['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return node;
  return articleIn(node['@graph'] ?? node['mainEntity'], depth + 1);
}

function firstOf<T>(values: readonly unknown[], find: (value: unknown) => T | null): T | null {
  for (const value of values) {
    const found = find(value);
    if (found) return found;
  }
  return null;
}

const stringOf = (value: unknown): string | null =>
  typeof value === 'string' ? cleanText(plainText(value)) || null : null;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Publishers put HTML entities into JSON, where they mean nothing: "&quot;" is a quotation mark. */
const plainText = (text: string): string =>
  text
    .replace(/&#(\d{1,6});/g, (all, code: string) =>
      Number(code) < 0x10ffff ? String.fromCodePoint(Number(code)) : all,
    )
    .replace(/&([a-z]{2,4});/g, (all, name: string) =>
      Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? all) : all,
    );

const nameOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? stringOf((value as Node)['name'])
    : stringOf(value);

function fieldsOf(node: Node): JsonLd {
  return {
    headline: stringOf(node['headline']),
    published: stringOf(node['datePublished']),
    modified: stringOf(node['dateModified']),
    authors: [node['author']]
      .flat()
      .slice(0, 50)
      .flatMap((author) => nameOf(author) ?? []),
    publisher: nameOf(node['publisher']),
    body: stringOf(node['articleBody']),
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from './article';
import { articleFrom } from './article-schema';
import { documentFrom } from './cli/document-from';
import { textOf } from './page-text';
import { readPage } from './read-page';

const FOLDER = join(import.meta.dirname, 'outlets/fixtures');

const pages = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const document = documentFrom(readFileSync(join(FOLDER, file), 'utf8'));
    const { url } = JSON.parse(readFileSync(join(FOLDER, file.replace('.html', '.json')), 'utf8')) as {
      url: string;
    };
    return { name: file, document, url };
  });

/** The page node by node, attributes with it. */
function nodesOf(node: Node): string {
  const attributes =
    'attributes' in node
      ? [...(node as Element).attributes].map(({ name, value }) => `${name}=${value}`)
      : [];
  return `${node.nodeName} ${attributes.join()} ${node.nodeValue ?? ''}(${[...node.childNodes].map(nodesOf).join()})`;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Everything shown of the story, in the order shown; a soundbite's label stands before its words. */
function shownBy({ parts, quotes }: Article): string[] {
  return parts.flatMap((part, index) => {
    const blocks = part.blocks.flatMap((block, at) => {
      const label = quotes.find(
        ({ form, at: place }) => form === 'soundbite' && place.part === index && place.block === at,
      );
      return [label?.label ?? '', textOf(block)];
    });
    return [part.heading ?? '', part.label ?? '', ...blocks].flatMap(wordsIn);
  });
}

/** The words of a page, text by text: elements end words that stand side by side, and a few are cut by one ("<b>W</b>ord"). */
function tokensOf(document: Document): string[] {
  const walker = document.createTreeWalker(document.body, 4 /* texts */);
  const tokens: string[] = [];
  while (walker.nextNode()) tokens.push(...wordsIn(walker.currentNode.nodeValue ?? ''));
  return tokens;
}

/** Most pieces that elements cut a word into. */
const PIECES = 4;

/** The first word that does not stand, as a whole, behind the ones before it; null when all do. */
function firstAstray(words: readonly string[], tokens: readonly string[]): string | null {
  const isAt = (word: string, at: number) =>
    Array.from({ length: PIECES }, (_, more) => tokens.slice(at, at + more + 1).join('')).includes(word);
  let at = 0;
  for (const word of words) {
    const found = tokens.findIndex((_, index) => index >= at && isAt(word, index));
    if (found < 0) return word;
    at = found + 1;
  }
  return null;
}

test('a word inside a longer one is astray, one that an element cuts is not', () => {
  expect(firstAstray(['art'], ['party'])).toBe('art');
  expect(firstAstray(['the', 'word', 'ends'], ['the', 'w', 'ord', 'ends'])).toBeNull();
  expect(firstAstray(['ends', 'word'], ['the', 'word', 'ends'])).toBe('word');
});

test.each(pages)('$name: every word shown stands in the page, in that order', ({ document, url }) => {
  const article = readPage(document, url);
  // One label may stand over two soundbites and is printed once; a turn's label is shown once a part.
  const words = article ? shownBy(article) : [];
  const labels = new Set(article?.quotes.flatMap(({ label }) => wordsIn(label ?? '')));
  const story = words.filter((word) => !labels.has(word));
  expect(firstAstray(story, tokensOf(document))).toBeNull();
});

test.each(pages)('$name: reading changes nothing and answers the same again', ({ document, url }) => {
  const before = nodesOf(document);
  const first = readPage(document, url);
  expect(readPage(document, url)).toEqual(first);
  expect(nodesOf(document)).toBe(before);
});

test.each(pages)('$name: what is read passes the border as it is', ({ document, url }) => {
  const article = readPage(document, url);
  expect(articleFrom(JSON.parse(JSON.stringify(article)))).toEqual(article);
});

test.each(pages)('$name: every quote is its block’s text at its offsets', ({ document, url }) => {
  for (const { text, at } of readPage(document, url)?.quotes ?? []) {
    const block = readPage(document, url)?.parts[at.part]?.blocks[at.block];
    expect(block && textOf(block).slice(at.start, at.end)).toBe(text);
  }
});

test.each([
  ['an empty document', ''],
  ['a drawing', '<svg><text>[LEAD] words</text></svg>'],
  ['a page of frames', '<frameset><frame src="a"></frameset>'],
  ['sixty levels of nesting', `${'<div>'.repeat(60)}words`],
  ['markup in the words', '<div>[LEAD]<br>&lt;script&gt;alert(1)&lt;/script&gt;</div>'],
])('%s is no article and no fault', (_, html) => {
  expect(readPage(documentFrom(html), 'https://news.nobody.example/1')).toBeNull();
});

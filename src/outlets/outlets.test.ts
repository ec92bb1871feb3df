import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../article';
import { documentFrom } from '../cli/document-from';
import { languages } from '../languages';
import { markerOf } from '../languages/markers';
import { bodyOf } from '../page/detect';
import { extract } from '../page/extract';
import { type PageText, textOf } from '../page-text';
import { readPage } from '../read-page';
import { outlets } from '.';
import type { Outlet } from './outlet';

const FOLDER = join(import.meta.dirname, 'fixtures');

/** What reading a fixture must give: the article's facts, its paragraphs and its soundbites with their speakers. */
interface Expected {
  url: string;
  mustNotContain: string[];
  [field: string]: unknown;
}

const fixtures = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(FOLDER, file), 'utf8');
    const expected = JSON.parse(
      readFileSync(join(FOLDER, file.replace('.html', '.json')), 'utf8'),
    ) as Expected;
    return { name: file.slice(0, -'.html'.length), html, expected };
  });

const matches = (outlet: Outlet, address: string): boolean => {
  const { hostname, pathname, search } = new URL(address);
  return outlet.hosts.includes(hostname) && outlet.article.test(pathname + search);
};

/** The texts of an element, one by one. */
function textsOf(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* texts */);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts;
}

const wordsIn = (texts: readonly (string | null)[]): string[] =>
  texts
    .join('\n')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What of a line is no words of the story: a part's marker with a label that has no words, a turn's label, a stage direction. */
function sayNothing(line: string): string[] {
  const marker = markerOf(line, languages);
  const rest = marker?.rest ?? '';
  const isLabel = rest.length < 60 && languages.some((language) => language.isSpeaker(rest));
  const turn = languages.map((language) => language.turnLabel(line)?.label ?? '');
  const notes = line.match(
    /[([](?:[A-Z ]+|[^)\]]*(?:laughter|applause|music|interpreter|voice-over|reading)[^)\]]*)[)\]]/gi,
  );
  return [marker?.label ?? '', isLabel ? rest : '', ...turn, ...(notes ?? [])];
}

/**
 * The words of a page's region, `texts` where an outlet names its element, that an article shows nowhere: markers, labels,
 * stage directions and lines of `furniture` aside.
 */
function lostWords(
  texts: readonly string[] | null,
  page: PageText,
  article: Article,
  furniture: readonly string[],
): string[] {
  const lines = [...page.blocks.flatMap((block) => textOf(block).split('\n')), ...(page.leftOut ?? [])];
  const shown = [
    ...article.parts.flatMap(({ label, heading, blocks }) => [label, heading, ...blocks.map(textOf)]),
    ...article.quotes.map(({ form, label }) => (form === 'soundbite' ? label : null)),
    ...article.speakers.map(({ label }) => label),
    ...article.credits,
  ];
  const left = new Map<string, number>();
  const listed = (texts ?? lines).filter((line) => furniture.some((text) => line.includes(text)));
  const names = article.speakers.map(({ name }) => name ?? '').filter(Boolean);
  const headings = page.blocks
    .map((block) => (block.type === 'heading' ? block.text : ''))
    .filter((text) => names.some((name) => text.includes(name))); // in a parliament they head the turns
  for (const word of wordsIn([...shown, ...lines.flatMap(sayNothing), ...listed, ...headings]))
    left.set(word, (left.get(word) ?? 0) + 1);
  return wordsIn(texts ?? lines).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** An article in the form of the fixtures' answers. */
function answerOf({
  url,
  outlet,
  program,
  title,
  language,
  publishedAt,
  modifiedAt,
  reporters,
  credits,
  ...rest
}: Article) {
  const parts = rest.parts.map(({ role, label, blocks }) => ({
    role,
    label,
    paragraphs: blocks.flatMap((block) => (block.type === 'paragraph' ? block.text : [])),
  }));
  const soundbites = rest.quotes
    .filter(({ form }) => form === 'soundbite')
    .map(({ text, speaker }) => {
      const who = speaker === null ? undefined : rest.speakers[speaker];
      return {
        text,
        name: who?.name ?? null,
        title: who?.title ?? null,
        affiliation: who?.affiliation ?? null,
      };
    });
  return {
    url,
    outlet,
    program,
    title,
    language,
    publishedAt,
    modifiedAt,
    reporters,
    parts,
    soundbites,
    credits,
  };
}

describe.each(outlets.map((outlet) => ({ outlet, name: outlet.name })))('$name', ({ outlet }) => {
  test('reads its examples and no other outlet does', () => {
    expect(
      outlet.examples.length,
      `${outlet.name} needs the address of an article among its examples`,
    ).toBeGreaterThan(0);
    for (const example of outlet.examples) {
      const readers = outlets.filter((each) => matches(each, example)).map(({ name }) => name);
      expect(readers, `${example} must belong to ${outlet.name} alone`).toEqual([outlet.name]);
    }
  });

  test('has a fixture', () => {
    const mine = fixtures.filter(({ expected }) => matches(outlet, expected.url));
    expect(mine.length, `${outlet.name} needs a page and its answer in outlets/fixtures`).toBeGreaterThan(0);
  });
});

describe.each(fixtures)('$name', ({ html, expected }) => {
  const { mustNotContain, ...answer } = expected;
  const article = readPage(documentFrom(html), expected.url);

  test('reads as expected', () => {
    expect(article && answerOf(article)).toEqual(answer);
  });

  test('carries nothing of the page around it', () => {
    const all = JSON.stringify([article?.title, article?.parts, article?.credits, article?.quotes]);
    for (const furniture of mustNotContain) {
      expect(html, `${furniture} must stand on the page`).toContain(furniture);
      expect(all, `${furniture} is furniture`).not.toContain(furniture);
    }
  });

  const document = documentFrom(html);
  const page = extract(document, expected.url, { leftOut: true });
  const outlet = outlets.find((each) => matches(each, expected.url));
  const body = outlet ? bodyOf(document, outlet) : null;
  const region = body && textsOf(body);

  test('loses no word that is not furniture', () => {
    expect(page && article && lostWords(region, page, article, mustNotContain)).toEqual([]);
  });

  test('would lose words without one of its parts', () => {
    const parts = article?.parts.filter(({ blocks }) => blocks.length > 0) ?? [];
    const less = article && { ...article, parts: parts.slice(1) };
    expect(page && less && lostWords(region, page, less, mustNotContain)).not.toEqual([]);
  });
});

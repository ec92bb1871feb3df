import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../article';
import { documentFrom } from '../cli/document-from';
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

  test('drops nothing that is not furniture', () => {
    expect(article?.kept.words).toBeGreaterThan((article?.kept.of ?? 0) * 0.5);
  });
});

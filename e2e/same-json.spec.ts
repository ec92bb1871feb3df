import { existsSync, readFileSync } from 'node:fs';
import { ARTICLE, type Extension, expect, SAMPLE, test } from './browser';
import { readWithCli } from './cli';
import { openTab } from './open-tab';

/** The extension's article as the popup gets it: the tab of its own keeps it in the session's storage. */
async function readWithExtension(extension: Extension, file: string, url: string): Promise<unknown> {
  const page = await extension.visit(readFileSync(file, 'utf8'), { url });
  const popup = await extension.click(page);
  const tab = await openTab(extension, popup);
  await tab.locator('[data-role]').first().waitFor();
  return tab.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: SessionStorage };
    const stored = await chrome.storage.session.get(`article@1:${location.hash.slice(1)}`);
    const { leftOut: _, ...article } = Object.values(stored)[0]?.article ?? {}; // for eyes, not for the format
    return article;
  });
}

interface SessionStorage {
  storage: { session: { get(key: string): Promise<Record<string, { article: { leftOut?: unknown } }>> } };
}

test('the extension and the command line read the same article', async ({ extension }) => {
  expect(await readWithExtension(extension, SAMPLE, ARTICLE)).toEqual(
    JSON.parse(readWithCli(SAMPLE, ARTICLE, 'json')),
  );
});

test('and the same from a real page, where one is at hand', async ({ extension }) => {
  const file = '../shared/samples/seed-page.html';
  test.skip(!existsSync(file), 'real pages are kept outside this project');
  const url = 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8241583';
  expect(await readWithExtension(extension, file, url)).toEqual(JSON.parse(readWithCli(file, url, 'json')));
});

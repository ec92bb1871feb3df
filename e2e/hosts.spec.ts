import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './browser';

const host = 'www.cnbc.com';
const story = readFileSync('src/outlets/fixtures/cnbc-en.html', 'utf8');
const { url } = JSON.parse(readFileSync('src/outlets/fixtures/cnbc-en.json', 'utf8')) as { url: string };
const overlay = '[data-onrecord-reader]';

interface BrowserApi {
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  storage: { local: { set(items: object): Promise<void> } };
  tabs: { query(which: object): Promise<{ id: number }[]> };
  action: { getTitle(which: { tabId: number }): Promise<string> };
}

/** Where the detector is registered beyond the manifest, and what the icon of the tab in front says. */
async function state(extension: Extension) {
  const worker = await extension.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: BrowserApi };
    const [tab] = await chrome.tabs.query({ active: true });
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return {
      hosts: scripts.flatMap(({ matches }) => matches),
      title: await chrome.action.getTitle({ tabId: tab?.id ?? 0 }),
    };
  });
}

async function flip(extension: Extension, page: Page, name: string) {
  const popup = await extension.click(page);
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByLabel(name).click();
  return popup;
}

test.describe('a broadcaster that the browser lets us into', () => {
  test.use({ granted: [host] });

  test('is marked once switched on, opens by itself when that is wished, and is left alone again', async ({
    extension,
  }) => {
    const page = await extension.visit(story, { url });
    expect(await state(extension)).toEqual({ hosts: [], title: 'Onrecord' });

    const popup = await flip(extension, page, `Mark the icon on ${host}`);
    await expect.poll(async () => (await state(extension)).hosts).toEqual([`*://${host}/*`]);
    await popup.close();
    await page.reload();
    await expect.poll(async () => (await state(extension)).title).toBe('Read this story with Onrecord');
    await expect(page.locator(overlay)).toHaveCount(0);

    await (await flip(extension, page, `Open the reader view by itself on ${host}`)).close();
    await page.reload();
    await expect(page.locator(overlay)).toHaveCount(1);
    await page.keyboard.press('Escape');

    await (await flip(extension, page, `Mark the icon on ${host}`)).close();
    await expect.poll(async () => (await state(extension)).hosts).toEqual([]);
    await page.reload();
    expect((await state(extension)).title).toBe('Onrecord');
  });
});

test('a wish without the browser’s leave does nothing, and the popup shows it off', async ({ extension }) => {
  const worker = await extension.worker();
  await worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: BrowserApi };
    await chrome.storage.local.set({ 'hosts@1': { [name]: 'open' } });
  }, host);
  const page = await extension.visit(story, { url });
  expect((await state(extension)).hosts).toEqual([]);
  const popup = await extension.click(page);
  await popup.getByRole('button', { name: 'Settings' }).click();
  await expect(popup.getByLabel(`Mark the icon on ${host}`)).not.toBeChecked();
});

test('a host of no broadcaster has no switch', async ({ extension }) => {
  const page = await extension.visit(story, { url: 'https://copy.example/story' });
  const popup = await extension.click(page);
  const anyway = popup.getByRole('button', { name: 'Read it anyway' });
  await expect(anyway.or(popup.locator('article h1'))).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await popup.getByRole('button', { name: 'Settings' }).click();
  await expect(popup.getByLabel(/Mark the icon/)).toHaveCount(0);
});

import korean from '../public/_locales/ko/messages.json' with { type: 'json' };
import { expect, test } from './browser';

test('the popup shows the lead, the report and both speakers', async ({ extension, article }) => {
  const popup = await extension.click(article);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(
    '[News Today] “Night ferry brings evenings back”',
  );
  await expect(popup.locator('[data-role="lead"]')).toContainText(
    'The last night ferry to the Byeolseom islands',
  );
  await expect(popup.locator('[data-role="report"]')).toContainText('A white ferry leaves the pier');
  await expect(popup.locator('[data-quote]').filter({ hasText: 'An island that goes dark' })).toHaveAttribute(
    'data-speaker',
    '0',
  );
  await expect(popup.locator('[data-quote]').filter({ hasText: 'Ticket sales alone' })).toHaveAttribute(
    'data-speaker',
    '1',
  );
  const text = (await popup.locator('body').textContent()) ?? '';
  expect(text).toContain('Do Han-sol');
  expect(text).toContain('Yun Ga-ram');
  expect(text).not.toMatch(/제보하기|KBS제보|핫 클릭|읽어주기|Read aloud/);
  expect(text.match(/A white ferry leaves the pier/g)).toHaveLength(1);
});

test('one press shows what was left out of the page', async ({ extension, article }) => {
  const popup = await extension.click(article);
  await popup.getByText('What was left out').press('Enter');
  await expect(popup.locator('.left-out p').first()).toContainText('제보하기');
});

test('a page that is no article says so', async ({ extension }) => {
  const page = await extension.visit(
    '<!doctype html><title>KBS 뉴스</title><h1>KBS 뉴스</h1><p>오늘의 뉴스</p>',
    {
      url: 'https://news.kbs.co.kr/news/pc/main/main.html',
    },
  );
  const popup = await extension.click(page);
  await expect(popup.getByRole('heading', { name: 'No article here' })).toBeVisible();
});

test('a page of the browser itself says that nobody may read it', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto('chrome://version/');
  const popup = await extension.click(page);
  await expect(popup.getByRole('heading', { name: 'This page is off limits' })).toBeVisible();
  await expect(popup.getByRole('button'), 'nothing helps while it is there').toHaveCount(0);
});

test('a detected article changes the icon and its title; the next page gets the resting ones back', async ({
  extension,
  article,
}) => {
  const title = async () => {
    const worker = await extension.worker();
    return worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: BrowserApi };
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getTitle({ tabId: tab?.id ?? 0 });
    });
  };
  await expect.poll(title).toBe('Read this story with Onrecord');
  await article.goto('https://news.kbs.co.kr/news/pc/main/main.html');
  await expect.poll(title).toBe('Onrecord');
  await article.goBack();
  await expect.poll(title).toBe('Read this story with Onrecord');
});

interface BrowserApi {
  tabs: { query(which: object): Promise<{ id: number }[]> };
  action: { getTitle(which: { tabId: number }): Promise<string> };
}

test('a stopped service worker changes nothing', async ({ extension, article }) => {
  await extension.stopWorker();
  const popup = await extension.click(article);
  await expect(popup.locator('[data-role="lead"]')).toBeVisible();
  await popup.getByRole('button', { name: 'Reader view' }).click();
  await expect(article.locator('[data-onrecord-reader]')).toHaveCount(1);
});

test.describe('in Korean', () => {
  test.use({ language: 'ko' });

  test('the popup speaks Korean', async ({ extension, article }) => {
    const popup = await extension.click(article);
    await expect(popup.getByRole('button', { name: korean.copy.message })).toBeVisible();
    await expect(popup.getByRole('button', { name: korean.readerView.message })).toBeVisible();
    await expect(popup.locator('html')).toHaveAttribute('lang', 'ko');
    await expect(popup.locator('[data-role="lead"]')).toContainText('The last night ferry');
  });
});

import korean from '../public/_locales/ko/messages.json' with { type: 'json' };
import { type Extension, expect, test } from './browser';
import { violations } from './violations';

async function openWelcome({ context, id }: Extension) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/welcome.html`);
  return page;
}

/** Says to the background that it was just installed, in this way, by such a person. */
async function install(extension: Extension, reason: string, installType: string) {
  const worker = await extension.worker();
  await worker.evaluate(
    ([why, type]) => {
      const { chrome } = globalThis as unknown as { chrome: Installing };
      Object.defineProperty(chrome.management, 'getSelf', {
        configurable: true,
        value: async () => ({ installType: type }),
      });
      chrome.runtime.onInstalled.dispatch({ reason: why });
    },
    [reason, installType],
  );
}

interface Installing {
  management: object;
  runtime: { onInstalled: { dispatch(details: { reason?: string | undefined }): void } };
}

const isWelcome = (url: string) => url.endsWith('/welcome.html');
const shown = ({ context }: Extension) => context.pages().filter((page) => isWelcome(page.url())).length;

test('the first-run page says what it does and opens a sample story by speakers', async ({ extension }) => {
  const page = await openWelcome(extension);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read the news and see who said what');
  await expect(page.getByText('Nothing you read leaves this computer')).toBeVisible();
  await expect(page.getByText('opens and closes the reader view')).toContainText('Alt+R');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Try it on a sample story' }).press('Enter');
  await expect(page.locator('[data-role="report"]')).toBeVisible();
  await expect(page.locator('[data-quote]').first()).toHaveAttribute('data-speaker', '0');
});

test('it opens once, when a person installs it, and not for those who work on it', async ({ extension }) => {
  await install(extension, 'update', 'normal');
  await install(extension, 'install', 'development');
  expect(shown(extension)).toBe(0);
  const opened = extension.context.waitForEvent('page', (page) => isWelcome(page.url()));
  await install(extension, 'install', 'normal');
  await opened;
  expect(shown(extension)).toBe(1);
});

test.describe('in Korean', () => {
  test.use({ language: 'ko' });

  test('the first-run page and its sample speak Korean', async ({ extension }) => {
    const page = await openWelcome(extension);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(korean.welcomeTitle.message);
    await page.getByRole('button', { name: korean.trySample.message }).click();
    await expect(page.locator('article')).toHaveAttribute('lang', 'ko');
  });
});

import { type Extension, expect, test } from './browser';
import { violations } from './violations';

const host = 'www.cnbc.com';

interface Stores {
  storage: Record<'local' | 'sync', { set(items: object): Promise<void> }>;
}

/** What a person has switched on, chosen and set on some sites. */
async function keepSome(extension: Extension) {
  const worker = await extension.worker();
  await worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: Stores };
    await chrome.storage.local.set({
      'hosts@1': { [name]: 'mark' },
      'picks@1': { 'harbour.example': 'main', 'tide.example#stories': 'main' },
    });
    await chrome.storage.sync.set({ 'settings:pier.example': { version: 2, theme: 'dark' } });
  }, host);
}

async function openOptions({ context, id }: Extension) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

test.describe('with a broadcaster that the browser lets us into', () => {
  test.use({ granted: [host] });

  test('everything that is kept can be seen and forgotten', async ({ extension }) => {
    await keepSome(extension);
    const page = await openOptions(extension);
    await expect(page.getByRole('listitem').filter({ hasText: host })).toContainText('CNBC');
    for (const name of [
      `Switch off: ${host}`,
      'Forget: harbour.example',
      'Forget: tide.example',
      'Forget: pier.example',
    ]) {
      await page.getByRole('button', { name, exact: true }).press('Enter');
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
    }
    await page.reload();
    await expect(page.getByText('None. Where the wrong part')).toBeVisible();
    await page.getByRole('combobox', { name: 'Broadcaster' }).selectOption('CNBC');
    await expect(page.getByRole('checkbox', { name: host })).not.toBeChecked();
  });
});

test.describe('with the browser’s leave', () => {
  test.use({ granted: [host] });

  test('broadcasters stand by name, in the order of the language, and switch on by the keyboard', async ({
    extension,
  }) => {
    const page = await openOptions(extension);
    const list = page.getByRole('combobox', { name: 'Broadcaster' });
    const names = await list.locator('option').allTextContents();
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
    expect(new Set(names).size, 'none stands twice').toBe(names.length);
    for (const known of ['CNBC', 'YTN', 'TV조선']) expect(names).toContain(known);
    expect(names, 'KBS is always on').not.toContain('KBS');

    await list.focus();
    await page.keyboard.type('CNBC');
    const box = page.getByRole('checkbox', { name: host });
    await page.keyboard.press('Tab');
    await expect(box).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('listitem').filter({ hasText: host })).toContainText('marks the icon');
    await expect(box).toBeChecked();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: `Switch off: ${host}` })).toHaveCount(0);
  });
});

test('how stories look is set for all places, and axe finds nothing in any theme', async ({ extension }) => {
  const page = await openOptions(extension);
  for (const theme of ['Light', 'Sepia', 'Dark', 'High contrast']) {
    await page.getByLabel('Theme').selectOption(theme);
    await expect(page.getByLabel('Theme')).toHaveValue(/\w+/);
    expect(await violations(page), theme).toEqual([]);
  }
  await page.reload();
  await expect(page.locator('.onrecord')).toHaveClass(/theme-contrast/);
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'no scrolling sideways').toBe(320);
});

test('the popup leads there', async ({ extension, article }) => {
  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Settings' }).click();
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'All settings' }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Settings');
});

import { expect, test } from './browser';
import { violations } from './violations';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the popup and in the own tab, ${colorScheme}`, async ({
    extension,
    article,
  }) => {
    const popup = await extension.click(article);
    await popup.emulateMedia({ colorScheme });
    await popup.locator('[data-role="lead"]').waitFor();
    expect(await violations(popup)).toEqual([]);

    const opened = extension.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Open in a tab' }).click();
    const tab = await opened;
    await tab.emulateMedia({ colorScheme });
    await tab.locator('[data-role="lead"]').waitFor();
    expect(await violations(tab)).toEqual([]);
  });
}

test('axe finds nothing in the messages', async ({ extension }) => {
  const page = await extension.visit('<title>nothing</title>');
  const popup = await extension.click(page);
  await popup.getByRole('heading', { level: 1 }).waitFor();
  expect(await violations(popup)).toEqual([]);
});

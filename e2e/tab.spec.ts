import { expect, test } from './browser';
import { openTab } from './open-tab';

test('the popup opens the story in a tab of its own, which survives a reload', async ({
  extension,
  article,
}) => {
  const popup = await extension.click(article);
  const tab = await openTab(extension, popup);
  await expect(tab.locator('[data-role="lead"]')).toContainText('The last night ferry');
  await expect(tab).toHaveTitle('[News Today] “Night ferry brings evenings back”');
  await tab.reload();
  await expect(tab.locator('[data-role="report"]')).toContainText('A white ferry leaves the pier');
  await expect(tab.getByRole('button', { name: 'Print' })).toBeVisible();
});

test('a tab whose story is gone says so', async ({ extension }) => {
  const tab = await extension.context.newPage();
  await tab.goto(`chrome-extension://${extension.id}/reader.html#nothing`);
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(tab.locator('[data-role]')).toHaveCount(0);
});

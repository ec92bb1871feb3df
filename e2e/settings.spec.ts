import { expect, test } from './browser';

test('a setting shows at once, in every place, and is there the next time', async ({
  extension,
  article,
}) => {
  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByLabel('Theme').selectOption('Sepia');
  await popup.getByLabel('Text size').selectOption('150 %');
  const paper = (page: typeof popup) =>
    page.locator('.onrecord').evaluate((reader) => getComputedStyle(reader).backgroundColor);
  expect(await paper(popup)).toBe('rgb(246, 239, 221)');
  await popup.keyboard.press('Escape');
  await expect(popup.getByLabel('Theme')).toBeHidden();
  expect(popup.isClosed(), 'Escape closes the panel first').toBe(false);

  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open in a tab' }).click();
  const tab = await opened;
  await tab.locator('[data-role="lead"]').waitFor();
  expect(await paper(tab)).toBe('rgb(246, 239, 221)');
  await tab.getByRole('button', { name: 'Settings' }).click();
  await expect(tab.getByLabel('Text size')).toHaveValue('150');
  await tab.getByRole('button', { name: 'Reset' }).click();
  await tab.reload();
  await tab.locator('[data-role="lead"]').waitFor();
  expect(await paper(tab)).toBe('rgb(252, 251, 248)');
});

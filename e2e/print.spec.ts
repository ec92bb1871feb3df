import { expect, test } from './browser';

test('on paper names stand in a column beside the words, without controls and in black', async ({
  extension,
  article,
}) => {
  const popup = await extension.click(article);
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open in a tab' }).click();
  const tab = await opened;
  await tab.locator('.soundbite').first().waitFor();
  await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const name = await tab.locator('.soundbite .name').first().boundingBox();
  const words = await tab.locator('.soundbite blockquote').first().boundingBox();
  const narration = await tab.locator('[data-role="report"] > p').first().boundingBox();
  expect(name && words && name.x + name.width <= words.x && Math.abs(name.y - words.y) < 20).toBe(true);
  expect(narration?.x).toBe(words?.x);
  await expect(tab.locator('.bar')).toBeHidden();
  await expect(tab.locator('.rail')).toBeHidden();
  const colour = await tab
    .locator('.soundbite .name')
    .first()
    .evaluate((one) => getComputedStyle(one).color);
  expect(colour).toBe('rgb(0, 0, 0)');
  expect((await tab.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
});

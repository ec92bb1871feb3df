import { expect, test } from './browser';

test('what a person selects in the reader is what the keys copy, whatever the page listens to', async ({
  extension,
  article,
}) => {
  await article.evaluate(() => {
    for (const name of ['copy', 'cut'] as const)
      addEventListener(
        name,
        (event) => {
          event.clipboardData?.setData('text/plain', 'forged');
          event.preventDefault();
        },
        true,
      );
  });
  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Reader view' }).click();
  await expect(article.locator('[data-onrecord-reader]')).toBeAttached();
  await article.mouse.click(300, 180, { clickCount: 3 });
  await article.keyboard.press('Control+c');
  const copied = await article.evaluate(() => navigator.clipboard.readText());
  expect(copied).not.toBe('forged');
  expect(copied).toContain('evenings');
});

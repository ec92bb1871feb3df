import { expect, test } from './browser';

test('a speaker’s words stand out, j and k walk through them, Escape leaves the quote first', async ({
  extension,
  article,
}) => {
  const popup = await extension.click(article);
  const speaker = popup.getByRole('button', { name: /^Yun Ga-ram/ });
  await speaker.press('Enter');
  await expect(speaker).toHaveAttribute('aria-pressed', 'true');
  const quotes = await popup.locator('[data-quote]').count();
  expect(await popup.locator('[data-quote]:visible').count(), 'nothing is hidden').toBe(quotes);

  await popup.keyboard.press('j');
  await expect(popup.locator('[data-quote]:focus')).toHaveAttribute('data-speaker', '1');
  await expect(popup.getByRole('complementary', { name: 'This quote' })).toContainText('Yun Ga-ram');
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('complementary')).toHaveCount(0);
  expect(popup.isClosed()).toBe(false);

  await popup.getByRole('button', { name: 'Show all' }).click();
  await popup.getByRole('button', { name: 'Next quote' }).click();
  await expect(popup.locator('[data-current]')).toHaveCount(1);
  await expect(popup.getByRole('button', { name: 'Next quote' }).first()).toBeFocused();
});

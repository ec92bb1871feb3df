import { readFileSync } from 'node:fs';
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

test('in an interview turns are counted, stand out and are walked through, though nobody is quoted', async ({
  extension,
}) => {
  const fixture = 'src/outlets/fixtures/cnbc-en';
  const { url } = JSON.parse(readFileSync(`${fixture}.json`, 'utf8'));
  const page = await extension.visit(readFileSync(`${fixture}.html`, 'utf8'), { url });
  const popup = await extension.click(page);
  await expect(popup.getByRole('region', { name: 'Who speaks' })).toBeVisible();
  await expect(popup.locator('[data-quote]')).toHaveCount(0);
  const guest = popup.getByRole('button', { name: /^Hugo Amsel.*3 turns/ });
  await guest.click();
  await expect(popup.locator('[data-chosen]')).toHaveCount(3);
  const colour = (turn: number) =>
    popup
      .locator(`[data-turn="${turn}"] p`)
      .first()
      .evaluate((one) => getComputedStyle(one).color);
  expect(await colour(0), 'the others fade').not.toBe(await colour(1));
  await popup.keyboard.press('j');
  await popup.keyboard.press('j');
  await expect(popup.locator('[data-turn="3"]')).toBeFocused();
  await expect(popup.getByRole('complementary', { name: 'This turn' })).toContainText('Hugo Amsel');
  const top = await popup
    .locator('[data-turn="3"] .voice')
    .evaluate((one) => one.getBoundingClientRect().top);
  const bar = await popup.locator('.bar').evaluate((one) => one.getBoundingClientRect().bottom);
  expect(top, 'its head is in sight').toBeGreaterThan(bar);
  await popup.keyboard.press('c');
  await expect(popup.locator('.notice')).toHaveText('Copied: Quote with its source');
  await page.bringToFront();
  await extension.context.grantPermissions(['clipboard-read'], { origin: new URL(url).origin });
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines[1]).toContain('— Hugo Amsel');
});

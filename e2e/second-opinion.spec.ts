import { expect, test } from './browser';
import { inWorldOf } from './world';

const isHere = "Symbol.for('onrecord.offers.opinion') in globalThis";

test('the second opinion is brought where our own reading finds nothing, and nowhere else', async ({
  extension,
  article,
}) => {
  const popup = await extension.click(article);
  await expect(popup.locator('[data-role="report"]')).toBeVisible();
  expect(await inWorldOf(article, extension.id, isHere), 'an article needs none').toBe(false);

  const bare = await extension.visit('<!doctype html><title>Ferry</title><p>Timetable</p>', {
    url: 'https://ferry.example/timetable',
  });
  const empty = await extension.click(bare);
  await expect(empty.getByRole('heading', { name: 'No article here' })).toBeVisible();
  expect(await inWorldOf(bare, extension.id, isHere), 'a doubtful page asks').toBe(true);
});

import { readFileSync } from 'node:fs';
import { ARTICLE, expect, SAMPLE, test, twice } from './browser';
import { openTab } from './open-tab';
import { overlayOn } from './overlay';

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

  const tab = await openTab(extension, popup);
  await tab.locator('[data-role="lead"]').waitFor();
  expect(await paper(tab)).toBe('rgb(246, 239, 221)');
  await tab.getByRole('button', { name: 'Settings' }).click();
  await expect(tab.getByLabel('Text size')).toHaveValue('150');
  await tab.getByRole('button', { name: 'Reset' }).click();
  await tab.reload();
  await tab.locator('[data-role="lead"]').waitFor();
  expect(await paper(tab)).toBe('rgb(252, 251, 248)');
});

test('settings are there after the browser was closed', async () => {
  const html = readFileSync(SAMPLE, 'utf8');
  await twice(
    async (extension) => {
      const popup = await extension.click(await extension.visit(html, { url: ARTICLE }));
      await popup.getByRole('button', { name: 'Settings' }).click();
      await popup.getByLabel('Theme').selectOption('Sepia');
      await popup.getByLabel('Text size').selectOption('130 %');
      await expect(popup.locator('.onrecord')).toHaveClass(/theme-sepia/);
      await popup.waitForTimeout(500); // the browser writes it down
    },
    async (extension) => {
      const popup = await extension.click(await extension.visit(html, { url: ARTICLE }));
      await expect(popup.locator('.onrecord')).toHaveClass(/theme-sepia/);
      await popup.getByRole('button', { name: 'Settings' }).click();
      await expect(popup.getByLabel('Text size')).toHaveValue('130');
    },
  );
});

test('any font of the machine can be named', async ({ extension, article }) => {
  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByRole('combobox', { name: 'Font', exact: true }).selectOption('Another…');
  await popup.getByLabel('Name of the font').fill('DejaVu Sans "Mono');
  await popup.getByLabel('Name of the font').press('Tab');
  const family = () =>
    popup
      .locator('[data-role="lead"] p')
      .first()
      .evaluate((line) => getComputedStyle(line).fontFamily);
  await expect.poll(family).toBe('"DejaVu Sans Mono", serif');
});

test('one site can have settings of its own, and Reset leaves the others alone', async ({
  extension,
  article,
}) => {
  const paper = (page: typeof article) =>
    page.locator('.onrecord').evaluate((reader) => getComputedStyle(reader).backgroundColor);
  const [light, dark] = ['rgb(252, 251, 248)', 'rgb(23, 24, 27)'];
  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByLabel('Only on news.kbs.co.kr').check();
  await popup.getByLabel('Theme').selectOption('Dark');
  expect(await paper(popup)).toBe(dark);
  await popup.close();

  const html = readFileSync('bench/pages/standfirst-and-captions.html', 'utf8');
  const other = await extension.click(await extension.visit(html, { url: 'https://other.example/story' }));
  await other.locator('[data-role="body"]').waitFor();
  expect(await paper(other)).toBe(light);
  await other.close();

  const again = await extension.click(article);
  await again.locator('[data-role="lead"]').waitFor();
  expect(await paper(again)).toBe(dark);
  await again.getByRole('button', { name: 'Settings' }).click();
  await again.getByLabel('Only on news.kbs.co.kr').uncheck();
  expect(await paper(again)).toBe(light);
});

test('? shows the keys, and single letters can be switched off', async ({ extension, article }) => {
  const popup = await extension.click(article);
  await popup.locator('[data-role="lead"]').waitFor();
  await popup.keyboard.press('?');
  const sheet = popup.getByRole('dialog', { name: 'Keyboard' });
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('Next quote');
  await popup.keyboard.press('?');
  await expect(sheet).toBeHidden();
  await popup.keyboard.press('j');
  await expect(popup.locator('[data-current]')).toHaveCount(1);
  await popup.keyboard.press('Escape');

  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByRole('button', { name: 'Keyboard' }).click();
  await sheet.getByLabel('Single letters are keys').uncheck();
  await popup.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await popup.keyboard.press('j');
  await popup.keyboard.press('?');
  await expect(popup.locator('[data-current]')).toHaveCount(0);
  await expect(sheet).toBeHidden();
});

test('line focus lights the lines under the pointer and lets presses through', async ({
  extension,
  article,
}) => {
  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByLabel('Line focus').selectOption('3 lines');
  await popup.keyboard.press('Escape');
  const light = popup.locator('.line-focus');
  await popup.mouse.move(200, 400);
  const box = await light.boundingBox();
  expect(box && box.y < 400 && box.y + box.height > 400 && box.height > 60 && box.height < 110).toBe(true);
  await popup.getByRole('button', { name: /^Yun Ga-ram/ }).click();
  await expect(popup.getByRole('button', { name: /^Yun Ga-ram/ })).toHaveAttribute('aria-pressed', 'true');
});

test('pictures are off, and then only those that the page shows', async ({ extension }) => {
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGM4YWICRAwQCgAfvAPxIHEV2wAAAABJRU5ErkJggg==';
  const html = readFileSync('bench/pages/standfirst-and-captions.html', 'utf8');
  const url = 'https://other.example/story';
  const page = await extension.visit(html, { url });
  await extension.context.route(/\.(jpg|png|webp)/, (route) =>
    route.fulfill({ contentType: 'image/png', body: Buffer.from(dot, 'base64') }),
  );
  await page.reload();
  const popup = await extension.click(page);
  await popup.getByRole('button', { name: 'Settings' }).click();
  await expect(popup.getByLabel('Theme')).toBeVisible();
  await expect(popup.getByLabel('The page’s pictures'), 'the popup can show none').toHaveCount(0);
  await popup.keyboard.press('Escape');
  await popup.getByRole('button', { name: 'Reader view' }).click();
  if (!popup.isClosed()) await popup.waitForEvent('close');
  const overlay = await overlayOn(page);
  await expect.poll(() => overlay.names('dialog')).toEqual(['Reader view']);
  const count = async () => (await overlay.names('image')).length;
  expect(await count()).toBe(0);
  const asked = new Set(extension.requests);
  await overlay.press('button', 'Settings');
  await overlay.press('checkbox', 'The page’s pictures');
  await expect.poll(count).toBeGreaterThan(0);
  expect(
    extension.requests.filter((request) => !asked.has(request)),
    'no address that is new',
  ).toEqual([]);
});

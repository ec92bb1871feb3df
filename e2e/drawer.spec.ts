import { readFileSync } from 'node:fs';
import { expect, test } from './browser';
import { inClosedRoot } from './closed-root';
import { openTab } from './open-tab';

test('outline and speakers are a drawer in the popup, and a rail in a wide tab', async ({
  extension,
  article,
}) => {
  const popup = await extension.click(article);
  const outline = popup.getByRole('navigation', { name: 'Outline' });
  await expect(popup.getByRole('region', { name: 'Who is quoted' }), 'above the story').toBeVisible();
  await expect(outline).toBeHidden();
  const top = () => popup.locator('[data-role="lead"]').evaluate((lead) => lead.getBoundingClientRect().top);
  const before = await top();

  await popup.getByRole('button', { name: 'Outline and speakers' }).click();
  await expect(outline).toBeVisible();
  expect(await top(), 'the story stays where it is').toBe(before);
  await popup.keyboard.press('Escape');
  await expect(outline).toBeHidden();
  expect(popup.isClosed(), 'Escape closes the drawer first').toBe(false);
  await expect(popup.getByRole('button', { name: 'Outline and speakers' })).toBeFocused();

  await popup.keyboard.press('Enter');
  await outline.getByRole('button', { name: 'Report' }).click();
  await expect(outline).toBeHidden();
  await expect(popup.locator('[data-role="report"]')).toBeFocused();

  const tab = await openTab(extension, popup);
  await tab.setViewportSize({ width: 1280, height: 800 });
  await expect(tab.getByRole('navigation', { name: 'Outline' })).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Outline and speakers' })).toBeHidden();
  await tab.setViewportSize({ width: 320, height: 640 });
  await expect(tab.getByRole('button', { name: 'Outline and speakers' })).toBeVisible();
  await tab.getByRole('button', { name: 'Outline and speakers' }).click();
  await expect(tab.locator('.rail')).toBeInViewport({ ratio: 1 });
  await tab.getByRole('button', { name: 'Close' }).click();
  await expect(tab.getByRole('navigation', { name: 'Outline' })).toBeHidden();
});

/** A story with a video in its middle. */
const withVideo = readFileSync('bench/pages/standfirst-and-captions.html', 'utf8').replace(
  '<p>The swan left at nine.',
  '<div id="gap" style="height:3000px"></div><video controls width="320" height="180"></video>$&',
);
const url = 'https://other.example/story';

test('a video’s card goes back to the player in the page', async ({ extension }) => {
  const page = await extension.visit(withVideo, { url });
  await expect(page.locator('video')).not.toBeInViewport();
  const popup = await extension.click(page);
  await popup.getByRole('button', { name: 'Go to the player' }).click();
  if (!popup.isClosed()) await popup.waitForEvent('close');
  await expect(page.locator('video')).toBeInViewport();
});

test('a video that is no longer on show is said to be gone', async ({ extension }) => {
  const page = await extension.visit(withVideo, { url });
  const popup = await extension.click(page);
  const button = popup.getByRole('button', { name: 'Go to the player' });
  await button.waitFor();
  await page.locator('video').evaluate((element) => element.remove());
  await button.click();
  await expect(popup.getByRole('status').filter({ hasText: 'not on show' })).toBeVisible();
});

const DOCK = `function () {
  const boxes = [...this.querySelectorAll('.dock-tools button')].map((one) => one.getBoundingClientRect());
  return { rows: new Set(boxes.map(({ top }) => top)).size, count: boxes.length,
    least: Math.min(...boxes.flatMap(({ width, height }) => [width, height])) };
}`;

test('in a narrow window the tools of the dock stand in one row, all of them and large enough', async ({
  extension,
  article,
}) => {
  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Reader view' }).click();
  await expect(article.locator('[data-onrecord-reader]')).toBeAttached();
  for (const width of [320, 340, 410]) {
    await article.setViewportSize({ width, height: 640 });
    await article.keyboard.press('j');
    const dock = () => inClosedRoot<{ rows: number; count: number; least: number }>(article, DOCK);
    await expect.poll(dock, `${width} px`).toMatchObject({ rows: 1, count: 5 });
    expect((await dock()).least).toBeGreaterThanOrEqual(24);
  }
});

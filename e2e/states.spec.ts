import { expect, test } from './browser';

const front = `<!doctype html><html lang="en"><title>Harbour portal</title><h1>Harbour portal</h1>
<ul><li><a href="/1">Ferry</a><li><a href="/2">Tides</a></ul>
<p id="note">The harbour master said the pier stays open. “We keep the light on,” said Ho Dam, the harbour master.</p>
<p>Another line stands here and does not belong to it.</p></html>`;
const address = 'https://harbour.example/';

test('no article: it can be read anyway', async ({ extension }) => {
  const page = await extension.visit(front, { url: address });
  const popup = await extension.click(page);
  await expect(popup.getByRole('heading', { name: 'No article here' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Read the selection' }), 'nothing is selected').toHaveCount(
    0,
  );
  await popup.getByRole('button', { name: 'Read it anyway' }).click();
  await expect(popup.locator('article')).toContainText('The harbour master said the pier stays open');
  await popup.getByRole('button', { name: 'Reader view' }).click();
  await expect(page.locator('[data-onrecord-reader]'), 'and so shows the reader view').toHaveCount(1);
});

test('no article: what is selected can be read, and nothing else', async ({ extension }) => {
  const page = await extension.visit(front, { url: address });
  await page.locator('#note').selectText();
  const popup = await extension.click(page);
  await popup.getByRole('button', { name: 'Read the selection' }).click();
  await expect(popup.locator('article')).toContainText('We keep the light on');
  await expect(popup.locator('[data-quote]')).toHaveCount(1);
  await expect(popup.locator('article')).not.toContainText('Another line');
});

test('a tab whose story is gone says so', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/reader.html#long-gone`);
  await expect(page.getByRole('heading', { name: 'This story is no longer here' })).toBeVisible();
});

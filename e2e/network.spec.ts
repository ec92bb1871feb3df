import { expect, test } from './browser';
import { openTab } from './open-tab';

test('nothing we do asks the network for anything', async ({ extension, article }) => {
  await article.waitForLoadState('load');
  const ofThePage = extension.requests.length;

  const popup = await extension.click(article);
  await popup.getByRole('button', { name: 'Copy' }).click();
  const tab = await openTab(extension, popup);
  await tab.locator('[data-role="lead"]').waitFor();
  const second = await extension.click(article);
  await second.getByRole('button', { name: 'Reader view' }).click();
  await expect(article.locator('[data-onrecord-reader]')).toHaveCount(1);
  await article.waitForTimeout(1_000);

  const ours = extension.requests.slice(ofThePage);
  expect(ours.filter((url) => !url.startsWith(`chrome-extension://${extension.id}/`))).toEqual([]);
});

test('the policy of our pages forbids the network', async ({ extension }) => {
  const tab = await extension.context.newPage();
  await tab.goto(`chrome-extension://${extension.id}/reader.html`);
  const refused = await tab.evaluate(() =>
    fetch('https://news.kbs.co.kr/').then(
      () => 'fetched',
      () => 'refused',
    ),
  );
  expect(refused).toBe('refused');
});

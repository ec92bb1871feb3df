import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from './browser';

/** What axe finds wrong; its source is evaluated past the page's policy, which lets no script in. */
async function violations(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the popup and in the own tab, ${colorScheme}`, async ({
    extension,
    article,
  }) => {
    const popup = await extension.click(article);
    await popup.emulateMedia({ colorScheme });
    await popup.locator('[data-role="lead"]').waitFor();
    expect(await violations(popup)).toEqual([]);

    const opened = extension.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Open in a tab' }).click();
    const tab = await opened;
    await tab.emulateMedia({ colorScheme });
    await tab.locator('[data-role="lead"]').waitFor();
    expect(await violations(tab)).toEqual([]);
  });
}

test('axe finds nothing in the messages', async ({ extension }) => {
  const page = await extension.visit('<title>nothing</title>');
  const popup = await extension.click(page);
  await popup.getByRole('heading', { level: 1 }).waitFor();
  expect(await violations(popup)).toEqual([]);
});

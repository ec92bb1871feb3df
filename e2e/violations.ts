import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe finds wrong; its source is evaluated past the page's policy, which lets no script in. */
export async function violations(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

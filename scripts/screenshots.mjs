// npm run screenshots: the pictures in the README, taken of the real popup and reader view in a real browser.
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, KOREAN_SAMPLE, openBrowser, SAMPLE } from './browser.mjs';
import { ensureChromium, ensureKoreanFont, giveUp, root } from './setup.mjs';
import { step } from './steps.mjs';

const folder = join(root, 'docs/screenshots');
const looks = [
  { language: 'en', colorScheme: 'light', address: SAMPLE, readerView: 'Reader view' },
  { language: 'ko', colorScheme: 'dark', address: KOREAN_SAMPLE, readerView: '읽기 모드' },
];

/** One popup and one reader view, wide and as narrow as on a phone, as they come after a click on the toolbar icon. */
async function take({ language, colorScheme, address, readerView }, path) {
  const { context, load, click } = await openBrowser({
    path,
    headless: true,
    language,
    colorScheme,
    size: '820,1130',
  });
  try {
    await load();
    const [page] = context.pages();
    await page.goto(address);
    const popup = await click(page);
    await popup.locator('[data-role="report"]').waitFor();
    await page.waitForTimeout(500); // the popup settles at its size
    const place = (name) => join(folder, `${name}-${language}-${colorScheme}.png`);
    await popup.screenshot({ path: place('popup') });
    await popup.getByRole('button', { name: readerView }).click();
    await page.locator('[data-onrecord-reader]').waitFor({ state: 'attached' });
    await page.screenshot({ path: place('reader') });
    if (language !== 'en') return relative(root, folder); // one narrow picture tells enough
    await page.setViewportSize({ width: 360, height: 720 });
    await page.screenshot({ path: place('narrow') });
    return relative(root, folder);
  } finally {
    await context.close();
  }
}

async function main() {
  const path = ensureChromium();
  await step('Korean font', ensureKoreanFont);
  await step('build', build);
  mkdirSync(folder, { recursive: true });
  for (const look of looks) await step(`${look.language} ${look.colorScheme}`, () => take(look, path));
}

main().catch((error) => giveUp(`The pictures could not be taken: ${error.message.split('\n')[0]}`));

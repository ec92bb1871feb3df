// npm run store:pictures: what the stores show. 1280 x 800 pictures of the reader view and the small tile, 440 x 280.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, KOREAN_SAMPLE, openBrowser, SAMPLE } from './browser.mjs';
import { ensureChromium, ensureKoreanFont, giveUp, root } from './setup.mjs';
import { step } from './steps.mjs';

const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const place = (name) => join(root, 'store', name);
const looks = [
  { language: 'en', colorScheme: 'light', address: SAMPLE, readerView: 'Reader view' },
  { language: 'ko', colorScheme: 'dark', address: KOREAN_SAMPLE, readerView: '읽기 모드' },
];

async function picture({ language, colorScheme, address, readerView }, path) {
  const { context, load, click } = await openBrowser({
    path,
    headless: true,
    language,
    colorScheme,
    size: '1280,940',
  });
  try {
    await load();
    const [page] = context.pages();
    await page.setViewportSize(SCREEN);
    await page.goto(address);
    const popup = await click(page);
    await popup.getByRole('button', { name: readerView }).click();
    await page.locator('[data-onrecord-reader]').waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    await page.screenshot({ path: place(`reader-${language}.png`), clip: { x: 0, y: 0, ...SCREEN } });
    if (language === 'en') await tile(context);
  } finally {
    await context.close();
  }
}

async function tile(context) {
  const icon = readFileSync(join(root, 'scripts/icons/icon.svg')).toString('base64');
  const page = await context.newPage();
  await page.setViewportSize(TILE);
  await page.setContent(`<style>body{margin:0;height:280px;display:grid;grid-template-columns:128px 1fr;gap:24px;align-items:center;
    padding:0 28px;box-sizing:border-box;background:#fcfbf8;color:#23211e;font:600 22px/1.35 system-ui,sans-serif}b{font-size:34px}
    img{width:128px}</style><img src="data:image/svg+xml;base64,${icon}"><p><b>Onrecord</b><br>The reader mode that shows who said what</p>`);
  await page.locator('img').evaluate((image) => image.decode());
  await page.screenshot({ path: place('tile.png') });
}

async function main() {
  const path = ensureChromium();
  await step('Korean font', ensureKoreanFont);
  await step('build', build);
  for (const look of looks) await step(`${look.language} ${look.colorScheme}`, () => picture(look, path));
}

main().catch((error) => giveUp(`The pictures could not be taken: ${error.message.split('\n')[0]}`));

// Draws the icons: the SVG sources in scripts/icons become PNGs in public/icons, rendered by Chromium.
// Run `npm run icons` after a change to a drawing; the PNGs are committed, the build needs no browser for them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, giveUp, root } from './setup.mjs';

const source = (name) => readFileSync(join(root, 'scripts/icons', `${name}.svg`), 'utf8');
const sizes = [16, 24, 32, 48, 96, 128];
const toolbarSizes = [16, 24, 32];
/** On light toolbars dark ink, on dark ones light; the lit mark of an article differs by shape as well. */
const inks = { light: '#3d3b37', dark: '#f1efe9', any: '#7f7d78' };

const jobs = [];
for (const size of sizes) {
  // The stores want 96 px of drawing on the 128 px icon; the small ones have no room to give away.
  jobs.push({
    name: `icon-${size}`,
    drawing: source(size < 32 ? 'icon-small' : 'icon'),
    size,
    padding: size === 128 ? 16 : 0,
  });
}
for (const size of toolbarSizes) {
  for (const [toolbar, ink] of Object.entries(inks)) {
    for (const [name, drawing] of [
      [`toolbar-${toolbar}-${size}`, 'toolbar'],
      [`toolbar-article-${toolbar}-${size}`, 'toolbar-article'],
    ]) {
      jobs.push({ name, drawing: source(drawing).replaceAll('currentColor', ink), size, padding: 0 });
    }
  }
}

const executablePath =
  findChromium() ?? giveUp('No Chromium found to draw the icons with. Set CHROMIUM_PATH.');
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage();
mkdirSync(join(root, 'public/icons'), { recursive: true });
for (const { name, drawing, size, padding } of jobs) {
  await page.setViewportSize({ width: size, height: size });
  const address = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  await page.setContent(
    `<style>body{margin:0}img{display:block;box-sizing:border-box;width:${size}px;height:${size}px;padding:${padding}px}</style><img src="${address}">`,
  );
  await page.locator('img').evaluate((image) => image.decode());
  writeFileSync(join(root, 'public/icons', `${name}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`${jobs.length} icons drawn in public/icons.`);

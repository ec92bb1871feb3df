// npm run bench:reader [-- PAGE.html ADDRESS --runs N]: from the click to the painted reader view, in real Chromium with the built
// extension. Each run opens a fresh tab, clicks the toolbar icon, and in the popup the reader view. Counted is what the
// page's main thread worked (CPU time of its tasks, from Chromium's own trace) while it read and while it drew, so the
// person's way from one button to the other costs nothing. Fails when a bar is missed.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figuresOf, recordTrace } from './bench-trace.mjs';
import { openBrowser, SAMPLE } from './browser.mjs';
import { findChromium, giveUp, root } from './setup.mjs';

const BARS = { median: 60, p95: 120, task: 50 };
/** How long after the first paint tasks are looked at, in ms. */
const AFTERMATH_MS = 1_500;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string' } } });
const [file = join(root, 'e2e/pages/news-today.html'), address = SAMPLE] = positionals;
const RUNS = Number(values.runs ?? 30);
const html = readFileSync(file, 'utf8');

/** One click and what it cost, in ms. */
async function run(browser) {
  const { context, click } = browser;
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(300); // the page's own work is done
  const trace = await recordTrace(context, async () => {
    const popup = await click(page);
    await popup.locator('article h1').waitFor();
    await popup.locator('.tool-readerView').click();
    await page.waitForTimeout(AFTERMATH_MS); // and no look into the page: that would be work of its thread, too
  });
  if ((await page.locator('[data-onrecord-reader]').count()) !== 1) giveUp('The reader view did not open.');
  await page.close();
  return figuresOf(trace);
}

function summary(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { median: at(0.5), p95: at(0.95), least: sorted[0] };
}

const path = findChromium() ?? giveUp('No Chromium found. Set CHROMIUM_PATH to one.');
const browser = await openBrowser({ path, headless: true, language: 'en' });
const figures = [];
try {
  await browser.load();
  await browser.context.route(`${new URL(address).origin}/**`, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await run(browser); // the browser's own first time
  for (let count = 0; count < RUNS; count++) figures.push(await run(browser));
} finally {
  await browser.context.close();
}

console.log(`${RUNS} runs, ${cpus().length} cores, a page of ${Math.round(html.length / 1000)} kB.`);
console.log("Work of the page's main thread, CPU ms            median     p95   least");
const rows = {
  total: 'click to painted reader view',
  read: '  the extractor: load and read',
  draw: '  the reader: load and draw',
  paint: '  style, layout, paint',
  held: 'longest task while it is read',
  after: 'longest task after the paint',
};
const column = (ms) => ms.toFixed(1).padStart(8);
for (const [key, name] of Object.entries(rows)) {
  const { median, p95, least } = summary(figures.map((figure) => figure[key]));
  console.log(`${name.padEnd(46)}${column(median)}${column(p95)}${column(least)}`);
}
const total = summary(figures.map((figure) => figure.total));
const longest = Math.max(...figures.map((figure) => figure.after));
if (total.median >= BARS.median || total.p95 >= BARS.p95 || longest > BARS.task)
  giveUp(
    `Over a bar: median < ${BARS.median}, p95 < ${BARS.p95}, no task over ${BARS.task} ms after the paint.`,
  );

// How long the detector holds up a page: the built extension on a declared host in real Chromium, pages of 500 kB, the CPU time
// of the page's main thread in `detector.js` from Chromium's own trace, compiling and the message to the background with it. The
// first page of a tab pays for a cold renderer; the next one in the same tab does not. Prints median and 95th percentile of both.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordTrace } from './bench-trace.mjs';
import { openBrowser, SAMPLE } from './browser.mjs';
import { findChromium, giveUp, root } from './setup.mjs';

const RUNS = 21;
const BAR_MS = 1;
const PAGE_BYTES = 500_000;
const SETTLE_MS = 300;

/** The sample page, grown to size with invented comments below the story. */
function bigPage() {
  const sample = readFileSync(join(root, 'e2e/pages/news-today.html'), 'utf8');
  const filler = [];
  for (let size = sample.length, n = 0; size < PAGE_BYTES; n++) {
    const line = `<div class="comment" id="c${n}"><p>${n}. The ferry came late again, and <b>nobody</b> minded.</p></div>\n`;
    filler.push(line);
    size += line.length;
  }
  return sample.replace('</body>', `${filler.join('')}</body>`);
}

const browser = await openBrowser({
  path: findChromium() ?? giveUp('No Chromium found. Set CHROMIUM_PATH to one.'),
  headless: true,
  language: 'en',
});
const { context } = browser;
const html = bigPage();
const times = { 'first page of a tab': [], 'next page of a tab': [] };

/** Loads the page in a tab; answers what its detector took, CPU ms. */
async function load(page) {
  const events = await recordTrace(context, async () => {
    await page.goto(SAMPLE, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
  });
  const runs = events.filter(
    ({ name, args }) => name === 'EvaluateScript' && /\/detector\.js$/.test(args.data?.url),
  );
  if (runs.length !== 1) giveUp(`The detector ran ${runs.length} times in a page, not once.`);
  return runs[0].tdur / 1000;
}

try {
  await browser.load();
  await context.route(`${new URL(SAMPLE).origin}/**`, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  for (let run = 0; run <= RUNS; run++) {
    const page = await context.newPage();
    for (const figures of Object.values(times)) {
      const ms = await load(page);
      if (run > 0) figures.push(ms); // the browser's own first time does not count
    }
    await page.close();
  }
} finally {
  await context.close();
}

console.log(`The detector on a ${Math.round(html.length / 1000)} kB page, ${RUNS} pages each, CPU time:`);
let isOver = false;
for (const [name, figures] of Object.entries(times)) {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(RUNS - 1, Math.floor(RUNS * share))];
  console.log(`${name.padEnd(20)} median ${at(0.5).toFixed(2)} ms, p95 ${at(0.95).toFixed(2)} ms`);
  isOver ||= at(0.5) >= BAR_MS;
}
if (isOver) giveUp(`Over the bar: medians under ${BAR_MS} ms.`);

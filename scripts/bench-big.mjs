// How the reader's own tab takes articles no newsroom prints, in real Chromium: time to the first paint, the longest
// task on the way and after, then what scrolling, the filter, the next quote and reading aloud cost. Run on a quiet
// machine after a build: npm run bench:big. Fails when a bar is missed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { bigArticles } from './big-articles.mjs';
import { findChromium, giveUp, root } from './setup.mjs';

const RUNS = 3;
/** Of 5,000 quotes by 500 speakers: no task longer, in ms, and no fewer frames a second. */
const BARS = { task: 200, frames: 50 };
const built = join(root, 'dist/chromium');
const voices = join(root, 'e2e/voices');
if (!existsSync(built)) giveUp('There is no dist/chromium; run `npm run build` first.');

const context = await chromium.launchPersistentContext('', {
  executablePath: findChromium(),
  viewport: { width: 1280, height: 900 },
  args: [
    `--disable-extensions-except=${built},${voices}`,
    `--load-extension=${built},${voices}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
const isOurs = (worker) => worker.url().endsWith('/background.js');
const worker = context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', isOurs));

/** Watches long tasks and frames from before the first script on. */
function watch() {
  const tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const settle = async () => {
    for (let calm = 0, seen = -1; calm < 3; calm = tasks.length === seen ? calm + 1 : 0) {
      seen = tasks.length;
      await new Promise((done) => setTimeout(done, 150));
    }
  };
  globalThis.bench = {
    settle,
    /** The longest task, in milliseconds, while something is done and until the page is calm. */
    async longest(act) {
      const from = performance.now();
      await act();
      await settle();
      return Math.max(
        0,
        ...tasks.filter(({ startTime }) => startTime >= from - 5).map(({ duration }) => duration),
      );
    },
    longestUntil: (end) =>
      Math.max(0, ...tasks.filter(({ startTime }) => startTime <= end).map(({ duration }) => duration)),
    longestAfter: (start) =>
      Math.max(0, ...tasks.filter((task) => task.startTime > start).map(({ duration }) => duration)),
    firstPaint: () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    /** Frames a second over two seconds of scrolling by 120 px a frame. */
    async scroll() {
      const began = performance.now();
      let frames = 0;
      let worst = 0;
      let before = began;
      while (performance.now() - began < 2_000) {
        scrollBy(0, 120);
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        worst = Math.max(worst, now - before);
        before = now;
        frames += 1;
      }
      return { fps: (frames * 1000) / (performance.now() - began), worst };
    },
  };
}

async function measure(article) {
  const key = crypto.randomUUID();
  const entry = { [`article@1:${key}`]: { article, at: Date.now() } };
  await worker.evaluate((stored) => chrome.storage.session.set(stored), entry);
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/reader.html#${key}`);
  await page.locator('.part').first().waitFor();
  await page.evaluate(() => bench.settle());
  const figures = await page.evaluate(() => {
    const paint = bench.firstPaint();
    return {
      'first paint': paint,
      'longest task until then': bench.longestUntil(paint),
      'longest task after': bench.longestAfter(paint),
    };
  });
  const { fps, worst } = await page.evaluate(() => bench.scroll());
  Object.assign(figures, { 'frames a second': fps, 'longest frame': worst });
  if (await page.locator('.chip').count()) {
    figures['filter'] = await page.evaluate(() =>
      bench.longest(() => document.querySelector('.chip').click()),
    );
    figures['filter off'] = await page.evaluate(() =>
      bench.longest(() => document.querySelector('.chip').click()),
    );
    figures['next quote'] = await page.evaluate(() =>
      bench.longest(() => document.querySelector('.steps [aria-keyshortcuts=j]').click()),
    );
  }
  figures['read aloud'] = await page.evaluate(() =>
    bench.longest(() => document.querySelector('.tool-readAloud').click()),
  );
  await page.close();
  await worker.evaluate((name) => chrome.storage.session.remove(name), `article@1:${key}`);
  return figures;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
let isOver = false;
for (const [name, make] of Object.entries(bigArticles)) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(make()));
  console.log(name);
  for (const figure of Object.keys(runs[0])) {
    const value = median(runs.map((one) => one[figure]));
    const isRate = figure === 'frames a second';
    isOver ||= isRate ? value < BARS.frames : figure !== 'first paint' && value > BARS.task;
    console.log(`  ${figure.padEnd(26)}${value.toFixed(0).padStart(6)}${isRate ? '' : ' ms'}`);
  }
}
await context.close();
if (isOver)
  giveUp(`Over a bar: no task or frame over ${BARS.task} ms, at least ${BARS.frames} frames a second.`);

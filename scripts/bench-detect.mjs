// How long the detector holds up a page: the built detector.js, run once in a fresh isolated world of each fresh
// 500 kB page in real Chromium. The first page of a tab pays for a cold renderer (compiling, first touch of the
// DOM); the next one in the same tab does not. Prints median and 95th percentile of both; the bar is on the first.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, giveUp, root } from './setup.mjs';

const RUNS = 21;
const BAR_MS = 1;
const PAGE_BYTES = 500_000;
const ADDRESS = 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=1234567';

const script = join(root, 'dist/chromium/detector.js');
if (!existsSync(script)) giveUp('There is no dist/chromium/detector.js; run `npm run build` first.');
const detector = readFileSync(script, 'utf8');

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

/** Stands in for the extension's API in the isolated world, so that the message runs too. */
const fakeApi = `globalThis.chrome = {
  runtime: { id: 'bench', sendMessage() { globalThis.told = (globalThis.told ?? 0) + 1; return Promise.resolve(); }, onMessage: { addListener() {} } },
};
`;

const worlds = [
  { name: 'first page of a tab', isNewTab: true, hasBar: true },
  { name: 'next page of a tab', isNewTab: false, hasBar: false },
];

async function openTab(context, html) {
  const page = await context.newPage();
  await page.route('**', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  return page;
}

async function measure(context, page) {
  await page.goto(ADDRESS, { waitUntil: 'load' });
  const cdp = await context.newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      contextId,
      expression,
      returnByValue: true,
    });
    if (exceptionDetails) giveUp(`The detector threw: ${exceptionDetails.exception?.description}`);
    return result.value;
  };
  await evaluate(fakeApi);
  const ms = await evaluate(`{ const start = performance.now();\n${detector}\n;performance.now() - start; }`);
  const told = await evaluate('globalThis.told');
  await cdp.detach();
  if (told !== 1) giveUp(`The detector told the background ${told ?? 0} times, not once.`);
  return ms;
}

const executablePath = findChromium() ?? giveUp('No Chromium found. Set CHROMIUM_PATH to one.');
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const context = await browser.newContext();
const html = bigPage();
const times = worlds.map(() => []);
const visited = await openTab(context, html);
await measure(context, visited); // the tab that is not new any more
for (let run = 0; run < RUNS; run++) {
  for (const [index, { isNewTab }] of worlds.entries()) {
    const page = isNewTab ? await openTab(context, html) : visited;
    times[index].push(await measure(context, page));
    if (isNewTab) await page.close();
  }
}
await browser.close();

console.log(`The detector on a ${Math.round(html.length / 1000)} kB page, ${RUNS} pages each:`);
let isOver = false;
for (const [index, { name, hasBar }] of worlds.entries()) {
  const sorted = times[index].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(RUNS - 1, Math.floor(RUNS * share))];
  const figures = `median ${at(0.5).toFixed(2)} ms, p95 ${at(0.95).toFixed(2)} ms`;
  console.log(`${name.padEnd(20)} ${figures}${hasBar ? ` (bar: median < ${BAR_MS} ms)` : ''}`);
  isOver ||= hasBar && at(0.5) >= BAR_MS;
}
if (isOver) giveUp('Over the bar.');

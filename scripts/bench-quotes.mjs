// npm run bench:quotes [-- --runs N]
// How long the engine of who said what takes in real Chromium, per 1,000 words of invented text in each language.
// Cold: a fresh tab and a fresh isolated world; the engine's script is loaded and called for the first time. Warm: the
// median of 40 further calls in the same world. Cold is given by the clock and by the thread's own time, which a busy
// machine does not swell. Timings are figures for the docs, never a test.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { bundleEngine } from './engine.mjs';
import { findChromium, giveUp, root } from './setup.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const WORDS = 1000;
const WARM_BAR_MS = 1.5;
const COLD_BAR_MS = 12;

/** About 1,000 words in one language, as full of quotes as news is: fixtures' paragraphs and the frames' own sentences. */
function textOf(language) {
  const folder = join(root, 'src/outlets/fixtures');
  const table = readFileSync(join(root, `src/languages/${language}/attributions.ts`), 'utf8');
  const spoken = [...table.matchAll(/text:\s+'([^']+)'/g)].map(([, text]) => text);
  const told = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .filter((article) => article?.language?.slice(0, 2) === language)
    .flatMap(({ parts }) => parts.flatMap(({ paragraphs }) => paragraphs));
  const found = [];
  let words = 0;
  for (let at = 0; words < WORDS && told[at]; at++)
    for (const text of [told[at], spoken[at]].filter(Boolean)) {
      found.push(text);
      words += text.split(/\s+/).length;
    }
  return found;
}

const executablePath = findChromium() ?? giveUp('No Chromium found. Set CHROMIUM_PATH to one.');
const engine = await bundleEngine();
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const context = await browser.newContext();

/** The thread's own time in milliseconds: what other programs take of the machine does not count. */
async function threadTime(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
}

async function measure(language, paragraphs) {
  const page = await context.newPage();
  await page.goto('about:blank');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
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
    if (exceptionDetails) giveUp(`The engine threw: ${exceptionDetails.exception?.description}`);
    return result.value;
  };
  await evaluate(`globalThis.paragraphs = ${JSON.stringify(paragraphs)}; performance.now()`);
  const before = await threadTime(cdp);
  await evaluate('performance.now()');
  const idle = (await threadTime(cdp)) - before; // what asking costs
  const from = await threadTime(cdp);
  const cold = await evaluate(
    `{ const start = performance.now();\n${engine}\n;engine(paragraphs, '${language}'); performance.now() - start; }`,
  );
  const thread = (await threadTime(cdp)) - from - idle;
  const warm = await evaluate(`{ const times = [];
    for (let n = 0; n < 80; n++) { const start = performance.now(); engine(paragraphs, '${language}'); times.push(performance.now() - start); }
    times.splice(0, 40); times.sort((a, b) => a - b); times[20]; }`);
  const found = await evaluate(`engine(paragraphs, '${language}')`);
  await page.close();
  return { cold, thread, warm, found };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
console.log(`engine: ${engine.length} bytes; ${values.runs} fresh tabs each`);
for (const language of ['en', 'ko']) {
  const paragraphs = textOf(language);
  const words = paragraphs.join(' ').split(/\s+/).length;
  const runs = [];
  for (let run = 0; run < Number(values.runs); run++) runs.push(await measure(language, paragraphs));
  const [cold, thread, warm] = ['cold', 'thread', 'warm'].map((key) => median(runs.map((one) => one[key])));
  const best = Math.min(...runs.map((one) => one.warm));
  console.log(
    `${language}  ${words} words, ${runs[0].found} quotes: warm ${warm.toFixed(2)} ms, at best ${best.toFixed(2)} (bar ${WARM_BAR_MS}); ` +
      `cold ${thread.toFixed(1)} ms of its thread, ${cold.toFixed(1)} ms by the clock (bar ${COLD_BAR_MS})`,
  );
}
await browser.close();

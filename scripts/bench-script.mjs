// npm run bench:script: what parsing a script of 3,000 words costs in real Chromium, in the first call of a fresh world
// and in a warm one, and how the time grows on what a hostile page may print.
import { openBrowser } from '../bench/in-page.mjs';
import { scriptOf } from '../bench/script-of.mjs';
import { findChromium, giveUp } from './setup.mjs';

const BARS = { warm: 3, cold: 15, growth: 2.3 };
const WORDS = 3000;
const RUNS = 21;
const BAIT_CHARACTERS = 40_000;

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

const browser = await openBrowser(findChromium() ?? giveUp('No Chromium found. Set CHROMIUM_PATH to one.'));
const engine = await scriptOf('bench/engines/script.ts');
await browser.load({ url: 'https://harbour-post.example/', html: '<!DOCTYPE html><p>Nothing.' });

let isOver = false;
const say = (name, figure, bar, unit) => {
  isOver ||= figure > bar;
  console.log(`${name.padEnd(34)} ${figure.toFixed(2)}${unit} (bar: ${bar}${unit})`);
};

for (const code of ['en', 'ko']) {
  const cold = [];
  for (let run = 0; run < RUNS; run++) {
    cold.push(
      await browser.inWorld(
        engine,
        `(() => {
        const blocks = reader.scriptOf('${code}', ${WORDS});
        const start = performance.now();
        if (reader.parse('${code}', blocks) < 2) throw new Error('not read as a script');
        return performance.now() - start;
      })()`,
      ),
    );
  }
  say(`${code}, first call in a fresh world`, median(cold), BARS.cold, ' ms');
  const warm = await browser.inWorld(
    engine,
    `(() => {
    const times = [];
    for (let run = 0; run < 120; run++) {
      const blocks = reader.scriptOf('${code}', ${WORDS});
      const start = performance.now();
      reader.parse('${code}', blocks);
      if (run >= 60) times.push(performance.now() - start);
    }
    return times;
  })()`,
  );
  say(`${code}, warm`, median(warm), BARS.warm, ' ms');
}

// The least of several runs of each size: other programs only ever add to a time.
const growths = await browser.inWorld(
  engine,
  `Object.keys(reader.baits).map((name) => {
  const sizes = [${BAIT_CHARACTERS}, ${2 * BAIT_CHARACTERS}].map((size) => reader.baitOf(name, size));
  const once = (blocks) => {
    const start = performance.now();
    reader.parse('ko', blocks);
    return performance.now() - start;
  };
  const repeats = Math.ceil(10 / Math.max(0.1, once(sizes[0]), once(sizes[0])));
  const best = [Infinity, Infinity];
  for (let run = 0; run < 7; run++) {
    for (const [index, blocks] of sizes.entries()) {
      let ms = 0;
      for (let again = 0; again < repeats; again++) ms += once(blocks);
      best[index] = Math.min(best[index], ms);
    }
  }
  return { name, growth: best[1] / best[0], ms: best[1] / repeats };
})`,
);
for (const { name, growth, ms } of growths)
  say(`twice as many ${name} (${ms.toFixed(1)} ms)`, growth, BARS.growth, 'x');
await browser.close();
if (isOver) giveUp('Over the bar.');

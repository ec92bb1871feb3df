// npm run bench [-- PAGES… --rounds N --limit N --write]: our reader, its reading of the page alone, Readability and Defuddle
// on the same pages, taking turns, in real Chromium. PAGES are folders or packed files (bench/pages.mjs); without them the
// corpus in bench/pages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../bench/in-page.mjs';
import { pagesIn } from '../bench/pages.mjs';
import { plotOf, rowsOf, tableOf } from '../bench/report.mjs';
import { scoreOf } from '../bench/score.mjs';
import { scriptOf } from '../bench/script-of.mjs';
import { findChromium, giveUp, root } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, limit: { type: 'string' }, write: { type: 'boolean' } },
});
const rounds = Number(values.rounds ?? 3);
const limit = Number(values.limit ?? Number.POSITIVE_INFINITY);

/** Peers stand in bench/node_modules, so that the product's packages stay the product's. */
function hasDefuddle() {
  const installed = join(root, 'bench/node_modules/defuddle');
  if (!existsSync(installed))
    spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: join(root, 'bench') });
  return existsSync(installed);
}

const rotated = (list, by) => list.map((_, index) => list[(index + by) % list.length]);

/** One page: every reader's answer, and in every round the time of a first call in a fresh world. */
async function measure(browser, scripts, page, turn) {
  const scores = {};
  const times = [];
  await browser.load(page);
  for (let round = 0; round < rounds; round++) {
    const time = {};
    for (const name of rotated(Object.keys(scripts), turn + round)) {
      const { text, ms, changed } = await browser.firstCall(scripts[name], page.url);
      scores[name] ??= scoreOf(page.text, text ?? '');
      time[name] = ms;
      if (changed) await browser.load(page);
    }
    times.push(time);
  }
  return { scores, rounds: times };
}

const executablePath = findChromium() ?? giveUp('No Chromium found. Set CHROMIUM_PATH to one.');
const readers = ['onrecord', 'onrecord-page', 'readability', ...(hasDefuddle() ? ['defuddle'] : [])];
const scripts = Object.fromEntries(
  await Promise.all(readers.map(async (name) => [name, await scriptOf(`bench/readers/${name}.ts`)])),
);
const browser = await openBrowser(executablePath);
const sets = [];
for (const place of positionals.length > 0 ? positionals : [join(root, 'bench/pages')]) {
  const pages = pagesIn(place).slice(0, limit);
  const measured = [];
  for (const [turn, page] of pages.entries()) measured.push(await measure(browser, scripts, page, turn));
  const name = place.startsWith(root) ? 'our own pages' : basename(place).replace(/\..*$/, '');
  const set = { name: `${name}, ${pages.length} pages`, rows: rowsOf(readers, measured) };
  sets.push(set);
  console.log(`${set.name}\n\n${tableOf(set.rows)}\n`);
}
await browser.close();
if (values.write) {
  const document = join(root, 'docs/performance.md');
  const tables = sets.map(({ name, rows }) => `### ${name}\n\n${tableOf(rows)}`).join('\n\n');
  const measured = `Chromium ${browser.version}, Node ${process.versions.node}, ${rounds} rounds.\n\n${tables}`;
  const between = /(<!-- measured -->)[\s\S]*(<!-- end -->)/;
  writeFileSync(join(root, 'docs/performance.svg'), plotOf(sets));
  writeFileSync(document, readFileSync(document, 'utf8').replace(between, `$1\n\n${measured}\n\n$2`));
}

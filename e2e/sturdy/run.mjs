// npm run sturdy [-- --rounds N | --quick]: stops, races, broken storage and a hundred rounds of opening and closing, in Chromium.
// Without rounds the figures that we publish: 40 stops, 20 rounds of each race.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { giveUp, root } from '../../scripts/setup.mjs';
import { openNewsSite } from '../firefox/news-site.mjs';
import { openChromium } from '../hostile/chromium.mjs';
import { story } from '../hostile/story.mjs';
import { kills, races, reloads, storageFaults } from './faults.mjs';
import { growthOver, opening } from './measures.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '20' }, quick: { type: 'boolean', default: false } },
});
const rounds = values.quick ? 1 : Number(values.rounds);
const HOST = 'news.kbs.co.kr';
const address = (number) => `https://${HOST}/news/pc/view/view.do?ncd=${number}`;
const other = story({
  title: 'Ferry sails again',
  lead: 'The white ferry sails again after eleven winters in the dock.',
});
const scene = {
  url: address(1),
  other: address(2),
  long: address(3),
  words: /harbour clock stopped at noon/,
  otherWords: /ferry sails again after eleven/,
  swap: `history.pushState(0, '', '${address(2)}'); document.body.innerHTML = ${JSON.stringify(/<body>([\s\S]*)<\/body>/.exec(other)[1])}; document.title = 'Ferry sails again'`,
};

const pages = {
  [scene.url]: story(),
  [scene.other]: other,
  [scene.long]: story({ body: '“The ferry came late again,” said Ona Velm.<br /><br />'.repeat(30_000) }),
};
const folder = join(root, 'dist/chromium');
if (!existsSync(folder)) giveUp('There is no dist/chromium; run `npm run build` first.');
const site = await openNewsSite(HOST, pages);
const browser = await openChromium({ folder, proxyPort: site.proxyPort });
const report = { browser: browser.name, groups: {}, failed: [] };

/** One fault on a fresh page; answers whether it came out as it must. */
async function survives(group, { name, run }) {
  await browser.visit(scene.url);
  try {
    await run(browser, scene);
    return true;
  } catch (error) {
    report.failed.push(`${group}: ${name}: ${error.message.split('\n')[0].slice(0, 120)}`);
    return false;
  } finally {
    await browser.leave();
  }
}

async function tryAll(group, faults, times) {
  let tried = 0;
  let passed = 0;
  for (let round = 0; round < times; round++) {
    for (const fault of faults) {
      tried++;
      if (await survives(group, fault)) passed++;
    }
  }
  report.groups[group] = { tried, passed };
  console.log(`${passed === tried ? 'ok  ' : 'FAIL'} ${group}: ${passed} of ${tried}`);
}

await tryAll('background stopped', kills, values.quick ? 1 : Math.ceil((rounds * 2) / kills.length));
const faults = values.quick ? storageFaults.filter((_, at) => at % 4 === 3) : storageFaults;
await tryAll('storage faults', faults, 1);
await tryAll('races with the page', races, rounds);
await tryAll('extension updated', reloads, Math.ceil(rounds / 10));
report.growth = await growthOver(browser, scene, rounds * 5);
console.log(`     memory after ${report.growth.rounds} rounds: ${report.growth.mb.toFixed(1)} MB more`);
report.opening = values.quick ? [] : await opening(browser, pages, address);
for (const { name, ms, block } of report.opening)
  console.log(`     ${name}: open after ${ms} ms, longest block ${block} ms`);
report.requests = site.asked.filter((url) => /beacon|chrome-extension/.test(url)).length;
await browser.close();
site.close();
for (const line of report.failed) console.log(`FAIL ${line}`);
const sum = (key) => Object.values(report.groups).reduce((total, one) => total + one[key], 0);
const tooMuch = report.growth.mb > 10 ? 1 : 0;
console.log(`${sum('passed')} passed, ${sum('tried') - sum('passed') + tooMuch} failed`);
if (!values.quick) {
  mkdirSync(join(root, 'output/trust'), { recursive: true });
  writeFileSync(join(root, 'output/trust/sturdy.json'), JSON.stringify(report));
}
process.exitCode = report.failed.length + tooMuch > 0 ? 1 : 0;

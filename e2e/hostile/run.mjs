// npm run hostile [-- --reader naive --browser firefox --only TEXT --alone --part N --lanes N]: the attack set against the built
// extension, or against the naive reader that it must catch. Prints what got through and how many held.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { giveUp, root } from '../../scripts/setup.mjs';
import { openNewsSite } from '../firefox/news-site.mjs';
import { builtChecks } from './built.mjs';
import { batched, cases, controls, pageOf } from './cases/index.mjs';
import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';
import { isLate, tryCase } from './try-case.mjs';

const { values } = parseArgs({
  options: {
    reader: { type: 'string', default: 'onrecord' },
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string', default: '' },
    alone: { type: 'boolean', default: false },
    part: { type: 'string', default: '1' },
    lanes: { type: 'string', default: '2' },
    report: { type: 'string' },
  },
});
const isNaive = values.reader === 'naive';
const folder = isNaive ? join(root, 'e2e/hostile/naive') : join(root, 'dist', values.browser);
const openers = { chromium: openChromium, firefox: openFirefox };
const HOST = 'news.kbs.co.kr';
/** No case takes as long as this: one that does has hung, and so has its browser. */
const LIMIT_MS = 60_000;

/** One browser with its own site and proxy; tries what it is given, one case after the other. */
async function openLane() {
  const pages = {};
  const site = await openNewsSite(HOST, pages);
  const open = async () => {
    const opened = await openers[values.browser]({ folder, proxyPort: site.proxyPort });
    await opened.grant(`https://${HOST}`);
    return opened;
  };
  let browser = await open();

  /** Tries a case within the limit; a browser that is of no more use makes place for a fresh one. */
  async function within(one) {
    let late;
    const limit = new Promise((done) => {
      const breaches = [`no answer: the case has not ended after ${LIMIT_MS / 1000} s`];
      late = setTimeout(done, LIMIT_MS, { breaches, requests: [], isFit: false });
    });
    const broken = (error) => ({ breaches: [`no answer: ${error.message}`], requests: [], isFit: false });
    const { isFit, ...result } = await Promise.race([tryCase(browser, site, one).catch(broken), limit]);
    clearTimeout(late);
    if (!isFit) {
      await (browser.kill ?? browser.close)();
      browser = await open();
    }
    return result;
  }

  return {
    name: browser.name,
    async run(one) {
      let result;
      // What did not come in time is tried again: a machine that does something else only ever adds to a time. What got
      // through counts at first sight.
      for (let tries = 0; tries < 3; tries++) {
        pages[one.url] = pageOf(one, browser.origin);
        result = await within(one);
        if (isNaive || !isLate(result.breaches)) break;
      }
      delete pages[one.url];
      return { ...one, ...result };
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** Of the cases that need a page of their own every so many; those that share one always. */
const isInPart = ({ members }, at) => members !== undefined || at % Number(values.part) === 0;

function tell({ name, threat, breaches }) {
  const isExpected = breaches.length > 0 === isNaive;
  if (!isExpected || values.only) console.log(`${isExpected ? 'ok  ' : 'FAIL'} threat ${threat}, ${name}`);
  if (!isNaive || values.only) for (const breach of breaches) console.log(`       ${breach}`);
}

async function main() {
  if (!existsSync(join(folder, 'manifest.json')))
    giveUp(`There is no ${folder}; run \`npm run build\` first.`);
  const wanted = cases.filter(
    ({ id, name, beyondNaive }) => `${id} ${name}`.includes(values.only) && !(isNaive && beyondNaive),
  );
  const queue = values.alone || values.only ? wanted : batched(wanted).filter(isInPart);
  const results = builtChecks
    .filter(({ name }) => name.includes(values.only))
    .map((check) => ({ ...check, breaches: check.find(folder) }));
  for (const result of results) tell(result);
  const lanes = await Promise.all(Array.from({ length: Number(values.lanes) }, openLane));
  const start = performance.now();
  for (const one of controls) {
    const { breaches } = await lanes[0].run(one);
    if (breaches.length > 0) giveUp(`A signal fires on a ${one.name}: ${breaches.join('; ')}`);
  }
  await Promise.all(
    lanes.map(async (lane) => {
      for (let one = queue.shift(); one; one = queue.shift()) {
        const result = await lane.run(one);
        if (!one.members) {
          results.push(result);
          tell(result); // at once: a run that stands still shows where
        } else if (result.breaches.length === 0)
          for (const member of one.members) results.push({ ...member, breaches: [] });
        else queue.push(...one.members); // each alone, to know which
      }
    }),
  );
  await Promise.all(lanes.map((lane) => lane.close()));
  const through = results.filter(({ breaches }) => breaches.length > 0).length;
  const right = isNaive ? through : results.length - through;
  const seconds = Math.round((performance.now() - start) / 1000);
  const threats = new Set(results.map(({ threat }) => threat)).size;
  console.log(
    `${results.length} cases over ${threats} threats in ${lanes[0].name}, ${seconds} s; ${through} got through`,
  );
  console.log(`${right} passed, ${results.length - right} failed`);
  if (values.report) {
    mkdirSync(dirname(values.report), { recursive: true });
    const failed = results
      .filter(({ breaches }) => breaches.length > 0 !== isNaive)
      .map(({ name, breaches }) => ({ name, breaches }));
    writeFileSync(
      values.report,
      JSON.stringify({ browser: lanes[0].name, cases: results.length, threats, through, seconds, failed }),
    );
  }
  process.exitCode = right === results.length ? 0 : 1;
}

main().catch((error) => giveUp(`The attack set could not be tried: ${error.message}`));

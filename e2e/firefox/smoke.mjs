// [--only TEXT|TEXT] What a person lives through with the built extension in a real Firefox, as e2e/*.spec.ts does in Chromium.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFirefox, giveUp, root } from '../../scripts/setup.mjs';
import { missingOf } from './elsewhere.mjs';
import { launchFirefox } from './firefox.mjs';
import { openNewsSite } from './news-site.mjs';
import { HOSTS, pagesOf, readSamples } from './samples.mjs';
import { storiesOf } from './stories/index.mjs';
import { installExtension } from './toolbar.mjs';
import { worldOf } from './world.mjs';

const { only } = parseArgs({ options: { only: { type: 'string', default: '' } } }).values;
const LIMIT_MS = 90_000;

/** What is wrong with a story, null if nothing is. One that stands still is wrong, too. */
async function complaintOf(story) {
  let late;
  const limit = new Promise((_, reject) => {
    late = setTimeout(reject, LIMIT_MS, new Error('it does not end'));
  });
  try {
    await Promise.race([story(), limit]);
    return null;
  } catch (error) {
    return error.message;
  } finally {
    clearTimeout(late);
  }
}

/** Lives the stories one after the other, prints a line for each and how many passed. */
async function main() {
  const firefox = findFirefox() ?? giveUp('No Firefox found. Install one, or set FIREFOX_PATH to it.');
  const built = join(root, 'dist/firefox');
  if (!existsSync(join(built, 'manifest.json'))) giveUp('There is no dist/firefox: run npm run build first.');
  const samples = readSamples();
  const site = await openNewsSite(HOSTS, pagesOf(samples));
  const downloads = mkdtempSync(join(tmpdir(), 'onrecord-downloads-'));
  const prefs = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
  const browser = await launchFirefox(firefox, site.proxyPort, { prefs });
  const complaints = [];
  const count = { passed: 0, failed: 0 };
  try {
    const install = () => installExtension(browser.send, built);
    const extension = await install();
    const world = worldOf({
      samples,
      send: browser.send,
      extension,
      site,
      more: { firefox, built, downloads, reload: install },
    });
    const stories = storiesOf(world);
    const names = Object.keys(stories);
    stories['every story of Chromium is told here, or there is a reason why not'] = () => {
      const missing = missingOf(names);
      if (missing.length > 0) throw new Error(missing.join('; '));
    };
    for (const [name, story] of Object.entries(stories).filter(([one]) =>
      only.split('|').some((part) => one.includes(part)),
    )) {
      const start = performance.now();
      const complaint = (await complaintOf(world.fresh)) ?? (await complaintOf(story));
      const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
      count[complaint ? 'failed' : 'passed']++;
      console.log(complaint ? `FAIL ${name}, ${seconds}: ${complaint}` : `ok   ${name}, ${seconds}`);
      if (complaint) complaints.push(`FAIL ${name}: ${complaint}`);
    }
  } finally {
    await browser.close();
    site.close();
    rmSync(downloads, { recursive: true, force: true });
  }
  for (const line of complaints) console.log(line); // once more, where a long run is looked at first
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
main().catch((error) => giveUp(`Firefox could not be tried: ${error.message}`));

// The smoke story in Firefox: the built extension, a real toolbar click, the same words as everywhere else.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox, giveUp, root } from '../../scripts/setup.mjs';
import { launchFirefox } from './firefox.mjs';
import { openNewsSite } from './news-site.mjs';
import { HOST, pagesOf, readSamples } from './samples.mjs';
import { storiesOf } from './stories.mjs';
import { installExtension } from './toolbar.mjs';

async function complaintOf(story) {
  try {
    await story();
    return null;
  } catch (error) {
    return error.message;
  }
}

/** Lives the stories one after the other, prints a line for each and how many passed. */
async function main() {
  const firefox = findFirefox() ?? giveUp('No Firefox found. Install one, or set FIREFOX_PATH to it.');
  const built = join(root, 'dist/firefox');
  if (!existsSync(join(built, 'manifest.json'))) giveUp('There is no dist/firefox: run npm run build first.');
  const samples = readSamples();
  const site = await openNewsSite(HOST, pagesOf(samples));
  const browser = await launchFirefox(firefox, site.proxyPort);
  const count = { passed: 0, failed: 0 };
  try {
    const extension = await installExtension(browser.send, built);
    const stories = storiesOf({ samples, send: browser.send, extension, site });
    for (const [name, story] of Object.entries(stories)) {
      const complaint = await complaintOf(story);
      count[complaint ? 'failed' : 'passed']++;
      console.log(complaint ? `FAIL ${name}: ${complaint}` : `ok   ${name}`);
    }
  } finally {
    await browser.close();
    site.close();
  }
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
main().catch((error) => giveUp(`Firefox could not be tried: ${error.message}`));

// The smoke story in Firefox: the built extension, a real toolbar click, the same words as everywhere else.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox, giveUp, root } from '../../scripts/setup.mjs';
import { launchFirefox } from './firefox.mjs';
import { openNewsSite } from './news-site.mjs';
import { fold, installExtension } from './toolbar.mjs';

const HOST = 'news.kbs.co.kr';
const ARTICLE = `https://${HOST}/news/pc/view/view.do?ncd=1234567`;
const FRONT = `https://${HOST}/news/pc/main/main.html`;
const SAMPLE = join(root, 'e2e/pages/news-today.html');
const FRONT_HTML =
  '<!DOCTYPE html><html lang="ko"><title>KBS 뉴스</title><h1>KBS 뉴스</h1><p>오늘의 뉴스</p></html>';

/** What any edition must show of the sample: the command line's reading of the same file. */
function readSample() {
  const cli = join(root, 'dist/cli/onrecord.js');
  const done = spawnSync(process.execPath, [cli, 'read', SAMPLE, '--url', ARTICLE, '--as', 'json'], {
    encoding: 'utf8',
  });
  try {
    return JSON.parse(done.stdout);
  } catch {
    return giveUp(`The command line cannot read ${SAMPLE}: ${done.stderr.trim() || 'it says nothing'}`);
  }
}

const wordsOf = (article) =>
  [
    article.title,
    ...article.parts.flatMap((part) => part.blocks.map((block) => block.text ?? '')),
    ...article.speakers.map((speaker) => speaker.name ?? speaker.label),
  ].map(fold);

const missingIn = (text, words) => words.filter((word) => !text.includes(word));

function check(holds, complaint) {
  if (!holds) throw new Error(complaint);
}

/** The stories in the order they are lived: each fails with a sentence. */
function storiesOf(article, send, extension, site) {
  const words = wordsOf(article);
  const whole = (text) => missingIn(text, words).length === 0;
  const go = async (url) => {
    await send('WebDriver:Navigate', { url }); // answers when the page and its pictures are loaded
    site.pageLoaded();
  };
  const expectArticle = async () => {
    const text = await extension.popup(whole);
    check(whole(text), `the popup lacks "${missingIn(text, words)[0]}"; it says: ${text.slice(0, 300)}`);
    return text;
  };
  return {
    'the popup shows the lead, the report and every speaker': async () => {
      const roles = article.parts.map((part) => part.role);
      check(roles.includes('lead') && roles.includes('report'), `the sample was read as ${roles}`);
      check(article.speakers.length >= 2, `the sample has ${article.speakers.length} speakers, not two`);
      await go(ARTICLE);
      await expectArticle();
    },
    'a stopped event page changes nothing': async () => {
      const state = await extension.stopBackground();
      check(state === 'stopped', `the event page is ${state}`);
      await expectArticle();
    },
    'a page that is no article says so': async () => {
      await go(FRONT);
      const text = await extension.popup((text) => /no article/i.test(text));
      check(/no article/i.test(text), `the popup says: ${text.slice(0, 300)}`);
    },
    'nothing was asked of the network': () => {
      const strays = site.asked.filter((url) => !url.endsWith('/favicon.ico'));
      check(strays.length === 0, `asked for: ${[...new Set(strays)].join(', ')}`);
    },
  };
}

/** Lives the stories one after the other, prints a line for each and how many passed. */
async function main() {
  const firefox = findFirefox() ?? giveUp('No Firefox found. Install one, or set FIREFOX_PATH to it.');
  const built = join(root, 'dist/firefox');
  if (!existsSync(join(built, 'manifest.json'))) giveUp('There is no dist/firefox: run npm run build first.');
  const article = readSample();
  const site = await openNewsSite(HOST, { [ARTICLE]: readFileSync(SAMPLE, 'utf8'), [FRONT]: FRONT_HTML });
  const browser = await launchFirefox(firefox, site.proxyPort);
  const count = { passed: 0, failed: 0 };
  try {
    const extension = await installExtension(browser.send, built);
    for (const [name, story] of Object.entries(storiesOf(article, browser.send, extension, site))) {
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

async function complaintOf(story) {
  try {
    await story();
    return null;
  } catch (error) {
    return error.message;
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
main().catch((error) => giveUp(`Firefox could not be tried: ${error.message}`));

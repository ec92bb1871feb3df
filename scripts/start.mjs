// npm start: from a bare machine to a browser with Onrecord in it, on a sample page. Rebuilds on change.
import { mkdirSync, watch } from 'node:fs';
import { join, relative } from 'node:path';
import { build, openBrowser, SAMPLE } from './browser.mjs';
import {
  ensureChromium,
  ensureKoreanFont,
  ensureNode,
  ensurePackages,
  findChrome,
  findChromium,
  giveUp,
  root,
} from './setup.mjs';
import { step } from './steps.mjs';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes('--headless');
const watched = ['src', 'public', 'manifest.json'];

/** Calls `onChange` with the file's name, once for a burst of changes, never twice at the same time. */
function watchSources(onChange) {
  let timer;
  let last = Promise.resolve();
  const changed = (file) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(() => onChange(file));
    }, 150);
  };
  for (const place of watched) {
    watch(join(root, place), { recursive: true }, (_event, name) => changed(join(place, name ?? '')));
  }
}

async function shown(locator, otherwise) {
  await locator.waitFor({ state: 'attached', timeout: 10_000 }).catch(() => {
    throw new Error(otherwise);
  });
}

async function show(browser, page) {
  const folder = join(root, 'output');
  mkdirSync(folder, { recursive: true });
  const popupPicture = join(folder, 'popup.png');
  const readerPicture = join(folder, 'reader.png');
  await step('popup', async () => {
    const popup = await browser.click(page);
    await shown(popup.locator('[data-role="report"]'), 'the popup shows no report');
    await popup.screenshot({ path: popupPicture });
    await popup.getByRole('button', { name: 'Reader view' }).click();
    return relative(root, popupPicture);
  });
  await step('reader view', async () => {
    await shown(page.locator('[data-onrecord-reader]'), 'the reader view did not open');
    await page.screenshot({ path: readerPicture });
    return relative(root, readerPicture);
  });
}

async function stayOpen(browser, page) {
  console.log(
    '\nOnrecord is open on a sample page: click its icon in the toolbar (it may be behind the puzzle piece).',
  );
  console.log(
    'A change in src, public or manifest.json shows at once. Close the window or press Ctrl+C to end.',
  );
  watchSources(async (file) => {
    try {
      await step('rebuild', async () => {
        await build();
        await browser.load();
        await page.reload();
        return file;
      });
    } catch {} // its line is printed; the next change may mend it
  });
  await new Promise((done) => {
    browser.context.once('close', done);
    page.once('close', done);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, done);
  });
}

async function main() {
  let path;
  let browser;
  let page;
  await step('node', ensureNode);
  await step('packages', ensurePackages);
  await step('browser', () => {
    path = findChromium() ?? (headless ? undefined : findChrome()) ?? ensureChromium();
    return path;
  });
  await step('Korean font', ensureKoreanFont);
  await step('build', build);
  await step('open', async () => {
    browser = await openBrowser({ path, headless, ...(headless && { language: 'en' }) });
    await browser.load();
    [page] = browser.context.pages();
    await page.goto(SAMPLE);
    return headless ? 'no display, so without a window' : SAMPLE;
  });
  if (headless) await show(browser, page);
  else await stayOpen(browser, page);
  await browser.context.close();
  console.log(
    headless ? '\nOnrecord works. Its pictures are in the folder output.' : '\nOnrecord is closed.',
  );
  process.exit(0);
}

main().catch((error) => giveUp(`Onrecord could not be started: ${error.message.split('\n')[0]}`));

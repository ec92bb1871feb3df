// A real Chromium with the built extension in it, as npm start and npm run screenshots show it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './setup.mjs';
import { runProgram, tailOf } from './steps.mjs';

/** The sample page in English, and the one in Korean: invented words in the layouts of KBS. */
export const SAMPLE = 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=1234567';
export const KOREAN_SAMPLE = 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=1234568';
const pages = { [SAMPLE]: 'news-today.html', [KOREAN_SAMPLE]: 'news-9.html' };

/** Builds dist/chromium in a process of its own, so that it always sees the newest sources. */
export async function build() {
  const { ok, output } = await runProgram(process.execPath, ['scripts/build.mjs', 'chromium']);
  if (ok) return;
  console.log(tailOf(output, 20));
  throw new Error('the build failed, see above');
}

/** Opens the browser at `path` with a fresh profile that goes when it closes; without a `language` it speaks the system's. */
export async function openBrowser({ path, headless, language, size = '1280,900', colorScheme = null }) {
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1'; // the real popup becomes a Page (feature without a document)
  const { chromium } = await import('@playwright/test');
  const launched = chromium.launchPersistentContext('', {
    executablePath: path,
    headless,
    viewport: null,
    colorScheme,
    handleSIGINT: false,
    ...(language && { locale: language, env: { ...process.env, LANGUAGE: language } }),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      '--enable-unsafe-extension-debugging',
      ...(language ? [`--lang=${language}`] : []),
      `--window-size=${size}`,
      '--screen-info={1920x1200}', // without a display: room for a whole popup
    ],
  });
  const context = await launched.catch((error) => {
    throw new Error(`${path} does not start: ${reasonIn(error.message)}`);
  });
  await context.route('https://news.kbs.co.kr/**', answerSample);
  const session = await context.browser().newBrowserCDPSession();
  let id;
  /** The tab that shows a page. The browser hears of a new address a moment after the page has it. */
  async function tabOf(page) {
    for (const end = Date.now() + 10_000; ; ) {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find(({ url }) => url === page.url());
      if (tab) return tab.targetId;
      if (Date.now() > end) throw new Error(`no tab shows ${page.url()}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  return {
    context,
    /** Loads the extension, or loads it again after a build. Chrome needs no developer mode for it. */
    async load() {
      ({ id } = await session.send('Extensions.loadUnpacked', { path: join(root, 'dist/chromium') }));
    },
    /** Clicks the toolbar icon, as a person does, and answers the popup. */
    async click(page) {
      await page.bringToFront();
      const targetId = await tabOf(page);
      const opened = context.waitForEvent('page', { timeout: 10_000 });
      await session.send('Extensions.triggerAction', { id, targetId });
      return opened;
    },
  };
}

// Playwright hands on all that the browser said; a few kinds of line tell.
function reasonIn(message) {
  const telling = /^.*(?:ERROR:\S+|\[err\])\s+(.*(?:X server|X display|shared libraries|sandbox).*)/i;
  const said = stripVTControlCharacters(message).split('\n');
  return said.flatMap((line) => telling.exec(line)?.[1] ?? [])[0] ?? 'it ended at once';
}

// A sample's own pictures do not exist; everything else on the site is the site's business.
function answerSample(route) {
  const request = route.request();
  const page = pages[request.url()];
  if (page) {
    const body = readFileSync(join(root, 'e2e/pages', page));
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  }
  const isPart = !request.isNavigationRequest() && request.frame().url() in pages;
  return isPart ? route.fulfill({ status: 404 }) : route.continue();
}

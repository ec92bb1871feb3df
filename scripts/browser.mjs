// A real Chromium with the built extension in it, as npm start and npm run screenshots show it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** The address at which the sample page is shown. */
export const SAMPLE = 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=1234567';

/** Opens the browser at `path` with a fresh profile that goes when it closes; `language` is the browser's own. */
export async function openBrowser({ path, headless, language = 'en', options = {} }) {
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1'; // the real popup becomes a Page (feature without a document)
  const { chromium } = await import('@playwright/test');
  const context = await chromium.launchPersistentContext('', {
    executablePath: path,
    headless,
    viewport: null,
    handleSIGINT: false,
    env: { ...process.env, LANGUAGE: language },
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      '--enable-unsafe-extension-debugging',
      `--lang=${language}`,
      ...(isRoot() ? ['--no-sandbox'] : []),
    ],
    ...options,
  });
  await context.route('https://news.kbs.co.kr/**', answerSample);
  const session = await context.browser().newBrowserCDPSession();
  let id;
  return {
    context,
    /** Loads the extension, or loads it again after a build. Chrome needs no developer mode for it. */
    async load() {
      ({ id } = await session.send('Extensions.loadUnpacked', { path: join(root, 'dist/chromium') }));
    },
    /** Clicks the toolbar icon, as a person does, and answers the popup. */
    async click(page) {
      await page.bringToFront();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const { targetId } = targetInfos.find(({ url }) => url === page.url());
      const opened = context.waitForEvent('page', { timeout: 10_000 });
      await session.send('Extensions.triggerAction', { id, targetId });
      return opened;
    },
  };
}

const isRoot = () => process.getuid?.() === 0;

// The sample's own pictures do not exist; everything else on the site is the site's business.
function answerSample(route) {
  const request = route.request();
  if (request.url() === SAMPLE) {
    const body = readFileSync(join(root, 'e2e/pages/news-today.html'));
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  }
  return request.frame().url() === SAMPLE && !request.isNavigationRequest()
    ? route.fulfill({ status: 404 })
    : route.continue();
}

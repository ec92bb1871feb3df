import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Page,
  type Worker,
} from '@playwright/test';

/** The sample's address; any other path of the host is answered from the same file unless a test says otherwise. */
export const ARTICLE = 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=1234567';
export const SAMPLE = 'e2e/pages/news-today.html';

/** The built extension in a real browser, as a person has it. */
export interface Extension {
  context: BrowserContext;
  id: string;
  /** Every address that anything in this browser asked for. */
  requests: string[];
  worker(): Promise<Worker>;
  /** A click on the toolbar icon; answers the popup that opens. */
  click(page: Page): Promise<Page>;
  stopWorker(): Promise<void>;
  /** Loads the built folder anew, as an update would. */
  reload(): Promise<void>;
  /** Serves a page at an address and opens it. */
  visit(html: string, more?: { url?: string; contentType?: string }): Promise<Page>;
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

type Options = { language: string; voices: boolean; granted: string[] };
type Fixtures = { extension: Extension; article: Page };

/** Playwright's `test`, with the extension loaded. */
export const test = base.extend<Options & Fixtures>({
  language: ['en-US', { option: true }],
  voices: [false, { option: true }],
  /** Hosts the browser lets the extension into, as if a person had answered its question, which no test can. */
  granted: [[], { option: true }],

  extension: async ({ language, voices, granted }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'onrecord-'));
    const folder = granted.length > 0 ? copyWith(granted, join(profile, 'extension')) : built;
    const context = await chromium.launchPersistentContext(profile, launchOptions(folder, language, voices));
    await use(await control(context));
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  },

  article: async ({ extension }, use) => {
    await use(await extension.visit(readFileSync(SAMPLE, 'utf8'), { url: ARTICLE }));
  },
});
export { expect };

/** Runs the extension in a browser with a profile of its own, and again in the same profile after that browser was closed. */
export async function twice(
  first: (extension: Extension) => Promise<void>,
  then: typeof first,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'onrecord-'));
  for (const story of [first, then]) {
    const context = await chromium.launchPersistentContext(profile, launchOptions(built, 'en-US', false));
    await story(await control(context));
    await context.close();
  }
  rmSync(profile, { recursive: true, force: true });
}

const built = resolve('dist/chromium');

/** Another extension that lends the browser voices which say nothing aloud; a bare machine has none. */
const speaking = resolve('e2e/voices');

/** A copy of the extension whose optional hosts are granted from the start. */
function copyWith(granted: string[], folder: string): string {
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const patterns = granted.map((host) => `*://${host}/*`);
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: patterns }));
  return folder;
}

function launchOptions(folder: string, language: string, voices: boolean) {
  const loaded = [folder, ...(voices ? [speaking] : [])].join(',');
  return {
    executablePath: process.env['CHROMIUM_PATH'] ?? '',
    headless: true,
    viewport: null,
    locale: language,
    env: { ...process.env, LANGUAGE: language.slice(0, 2) },
    args: [
      `--disable-extensions-except=${loaded}`,
      `--load-extension=${loaded}`,
      `--lang=${language}`,
      '--enable-unsafe-extension-debugging',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}

async function control(context: BrowserContext): Promise<Extension> {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(ARTICLE).origin });
  const targets = await debuggingDoor(context);
  const isOurs = (one: Worker) => one.url().endsWith('/background.js');
  const worker = async () =>
    context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', isOurs);
  const id = new URL((await worker()).url()).host;

  return {
    context,
    id,
    requests,
    worker,
    async click(page) {
      await page.bringToFront();
      const targetId = await targets.tabOf(page);
      const popup = context.waitForEvent('page');
      await targets.send('Extensions.triggerAction', { id, targetId });
      return popup;
    },
    async stopWorker() {
      for (const { type, url, targetId } of await targets.all()) {
        if (type === 'service_worker' && url.includes(id)) {
          await targets.send('Target.closeTarget', { targetId });
        }
      }
    },
    async reload() {
      await targets.send('Extensions.loadUnpacked', { path: built });
    },
    async visit(html, { url = ARTICLE, contentType = 'text/html; charset=utf-8' } = {}) {
      const page = await context.newPage();
      await context.route(`${new URL(url).origin}/**`, (route) => route.fulfill({ contentType, body: html }));
      await page.goto(url);
      return page;
    },
  };
}

/** The browser's debugging protocol where Playwright's types do not know it. */
async function debuggingDoor(context: BrowserContext) {
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser');
  const session = await browser.newBrowserCDPSession();
  const send = session.send.bind(session) as (method: string, parameters?: object) => Promise<unknown>;
  async function all(filter?: object[]): Promise<TargetInfo[]> {
    const answer = await send('Target.getTargets', filter ? { filter } : {});
    return (answer as { targetInfos: TargetInfo[] }).targetInfos;
  }
  return {
    send,
    all,
    /** The tab that shows a page. The browser hears of a new address a moment after the page has it. */
    async tabOf(page: Page): Promise<string> {
      const shown = async () =>
        (await all([{ type: 'tab' }])).find(({ url }) => url === page.url())?.targetId;
      await expect.poll(shown, `a tab shows ${page.url()}`).toBeDefined();
      return (await shown()) ?? '';
    },
  };
}

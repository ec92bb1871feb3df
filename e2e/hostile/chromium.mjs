// One Chromium with one extension in it, all its traffic through the proxy of the site, for the attack set.
import { chromium } from '@playwright/test';
import { findChromium, giveUp } from '../../scripts/setup.mjs';
import { clipboardOf } from './clipboard.mjs';
import { middleInClosedRoot, textInClosedRoot } from './closed-root.mjs';
import { firstPixel, isPaper, MAGENTA } from './pixel.mjs';
import { probeIn, settled } from './probe.mjs';

process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1'; // the real popup becomes a Page

const PROBE = probeIn('window', 'window');
const MARK = '[data-onrecord-reader]';
/** How long the driver waits for what takes a moment; how fast the reader was is on the reader's own clock. */
const PATIENCE_MS = 8_000;
const soon = (work, ms, otherwise) =>
  Promise.race([work, new Promise((done) => setTimeout(done, ms, otherwise))]);

/** Starts a browser with the unpacked extension in `folder`. */
export async function openChromium({ folder, proxyPort }) {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium() ?? giveUp('No Chromium found. Set CHROMIUM_PATH.'),
    headless: true,
    viewport: null,
    locale: 'en-US',
    env: { ...process.env, LANGUAGE: 'en' },
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--lang=en-US',
      '--enable-unsafe-extension-debugging',
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--ignore-certificate-errors',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const session = await context.browser().newBrowserCDPSession();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const dialogs = [];
  context.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss().catch(() => {});
  });
  let [page] = context.pages();
  let opened = [];
  let targetId;
  const tabs = async () =>
    (await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })).targetInfos;
  context.on('page', (one) => opened.push(one));
  const clipboard = clipboardOf(context);

  const clip = { x: 40, y: 200, width: 4, height: 4 };
  /** The pixel at a place where the reader shows nothing but its paper, and the page its magenta. */
  const look = () =>
    soon(
      page.screenshot({ type: 'png', clip }).then(firstPixel, () => MAGENTA),
      1_500,
      MAGENTA,
    );

  /** A press as long as a hand's. */
  const pressAt = (x, y, clickCount = 1) => page.mouse.click(x, y, { delay: 150 / clickCount, clickCount });

  const stopBackground = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { type, url, targetId } of targetInfos) {
      if (type === 'service_worker' && url.includes(id))
        await session.send('Target.closeTarget', { targetId });
    }
  };

  const inAll = async (one) => {
    const look = (frame) => frame.evaluate(PROBE).catch(() => null);
    const found = await Promise.all(one.frames().map((frame) => soon(look(frame), 500, null)));
    return found.filter(Boolean);
  };
  const surface = (one) => ({
    probe: () => inAll(one),
    address: () => one.url(),
    async press(name) {
      await one.getByRole('button', { name, exact: true }).click({ timeout: 2_000 });
    },
    /** Two presses without a pause. */
    twice: (name) =>
      one
        .getByRole('button', { name, exact: true })
        .dblclick({ timeout: 2_000 })
        .catch(() => {}),
    /** Leaves no room in the memory for stories, and makes room again. */
    fill: () =>
      one.evaluate(async () => {
        const { session } = globalThis.chrome.storage;
        for (let size = 8_000_000, n = 0; size > 50; size = Math.floor(size / 2)) {
          await session.set({ [`filler${n++}`]: 'x'.repeat(size) }).catch(() => {});
        }
      }),
    empty: () => one.evaluate(() => globalThis.chrome.storage.session.clear()),
    /** Waits for a press to have done its work: its notice, whose place is there before it, or its end. */
    notice: () => soon(one.locator('.notice', { hasText: /\S/ }).textContent(), 1_000, '').catch(() => ''),
    ended: () =>
      one.isClosed()
        ? undefined
        : soon(
            one.waitForEvent('close').catch(() => {}),
            2_000,
          ),
    close: () => one.close().catch(() => {}),
  });

  return {
    name: `Chromium ${context.browser().version()}`,
    origin: `chrome-extension://${id}`,
    dialogs,
    async visit(url, settle) {
      const known = new Set((await tabs()).map((tab) => tab.targetId));
      page = await context.newPage();
      targetId = (await tabs()).find((tab) => !known.has(tab.targetId))?.targetId;
      const debug = await context.newCDPSession(page);
      await debug.send('Emulation.setDefaultBackgroundColorOverride', {
        color: { r: 255, g: 0, b: 255, a: 1 },
      }); // nothing at all is no paper
      await soon(
        page.goto(url, { waitUntil: 'load', timeout: 5_000 }).catch(() => {}),
        5_000,
      );
      if (settle) await page.waitForTimeout(settle);
      opened = [];
    },
    async visitInWindow(url) {
      const known = new Set((await tabs()).map((tab) => tab.targetId));
      const coming = context.waitForEvent('page');
      await session.send('Target.createTarget', { url, newWindow: true });
      page = await coming;
      await page.waitForLoadState('load');
      targetId = (await tabs()).find((tab) => !known.has(tab.targetId))?.targetId;
    },
    inPage: (code) =>
      soon(
        page.evaluate(code).catch(() => null),
        1_000,
        null,
      ),
    address: () => page.url(),
    type: (text) => page.keyboard.press(text),
    pressAt,
    /** Presses a button or an element in the reader over the page; three times selects what it says. */
    async pressIn(name, times) {
      const at = await middleInClosedRoot(page, name);
      if (at) await pressAt(...at, times);
    },
    wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    strangers: () =>
      opened
        .flatMap((one) => (clipboard.isOwn(one) ? [] : one.url()))
        .filter((url) => !url.startsWith(`chrome-extension://${id}/`)),
    async popup() {
      await soon(
        page.bringToFront().catch(() => {}),
        500,
      ); // a page that hangs does not come
      const coming = context.waitForEvent('page', { timeout: PATIENCE_MS });
      coming.catch(() => {}); // who waits for it hears of it
      await session.send('Extensions.triggerAction', { id, targetId });
      const popup = await coming;
      const waited = popup.waitForFunction(settled, undefined, { timeout: PATIENCE_MS }).catch(() => null);
      const answer = await soon(waited, PATIENCE_MS, null);
      const { ms } = (await answer?.jsonValue()) ?? { ms: Number.POSITIVE_INFINITY };
      return { ...surface(popup), took: ms };
    },
    async tab(popup) {
      const coming = context.waitForEvent('page', { timeout: PATIENCE_MS });
      coming.catch(() => {}); // who waits for it hears of it
      await popup.press('Open in a tab');
      const tab = await coming;
      await soon(
        tab.waitForFunction(settled, undefined, { timeout: 2_000 }).catch(() => null),
        2_000,
      );
      return surface(tab);
    },
    context,
    stopBackground,
    /** Loads the built folder anew, as an update would. */
    reload: () => session.send('Extensions.loadUnpacked', { path: folder }),
    /** The tab that the toolbar icon is clicked in, and its number for the debugger. */
    get page() {
      return page;
    },
    /** A click on the icon that does not wait for anything. */
    async closePopups() {
      for (const one of context.pages()) if (/popup\.html/.test(one.url())) await one.close().catch(() => {});
    },
    async trigger() {
      const coming = context.waitForEvent('page', { timeout: PATIENCE_MS });
      coming.catch(() => {}); // who waits for it hears of it
      await session.send('Extensions.triggerAction', { id, targetId });
      await coming;
    },
    isStanding: async () => isPaper(await look()),
    /** What the reader over the page says, through its closed root. */
    readerText: () => textInClosedRoot(page),
    /** Opens the reader's own tab on an article that somebody else put into the storage. */
    async stored({ article, settings }) {
      const tab = await context.newPage();
      await tab.goto(`chrome-extension://${id}/reader.html`).catch(() => {});
      await tab.evaluate(
        async ([kept, set]) => {
          const { storage, runtime } = globalThis.chrome;
          await storage.session.set({ 'article@1:kept': { article: kept, at: 1 } });
          await storage.sync[set === null ? 'remove' : 'set'](set === null ? 'settings' : { settings: set });
          await runtime.sendMessage({ keep: kept }).catch(() => {}); // where the naive one keeps it
        },
        [article, settings ?? null],
      );
      await tab.goto(`chrome-extension://${id}/reader.html#kept`);
      await tab.reload();
      await soon(
        tab.waitForFunction(settled, undefined, { timeout: 2_000 }).catch(() => null),
        2_000,
      );
      return surface(tab);
    },
    isOpen: () =>
      soon(
        page
          .locator(MARK)
          .count()
          .catch(() => 0),
        500,
        0,
      ).then(Boolean),
    clipboard: () => soon(clipboard.read(page), 1_500, null),
    setClipboard: (text) => clipboard.write(page, text),
    async leave() {
      await soon(
        page.close().catch(() => {}),
        1_000,
      );
      for (const one of opened) await one.close().catch(() => {});
    },
    grant: clipboard.grant,
    close: () => context.close(),
  };
}

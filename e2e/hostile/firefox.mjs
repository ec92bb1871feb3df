// One Firefox with one extension in it, for the attack set: what chromium.mjs does, over Marionette.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFirefox, giveUp } from '../../scripts/setup.mjs';
import { launchFirefox } from '../firefox/firefox.mjs';
import { installExtension } from '../firefox/toolbar.mjs';
import { isPaper } from './pixel.mjs';
import { probeIn, settled } from './probe.mjs';

const MARK = '[data-onrecord-reader]';
const PATIENCE_MS = 8_000;
const LIMIT_MS = 10_000;
/** How long Firefox itself waits for a page or a script; its own measure is five minutes. */
const TIMEOUTS = { pageLoad: 5_000, script: 5_000 };
const KEYS = { Tab: '\uE004', Enter: '\uE007', Control: '\uE009', Escape: '\uE00C' };
/** Clicks by the browser itself count as a person's: frame scripts are its own. */
const pressing = (name) => `(() => {
  content.document.notifyUserGestureActivation();
  const named = (one) => one.textContent.trim() === ${JSON.stringify(name)} || one.ariaLabel === ${JSON.stringify(name)};
  return [...content.document.querySelectorAll('button')].filter(named).slice(0, 1).map((one) => one.click()).length;
})()`;
const POPUP = "document.querySelector('browser.webextension-popup-browser')";
/** Evaluates in the document of a browser element; a frame that is changing places answers nothing. */
const inFrame = (frame) => `const answer = arguments[arguments.length - 1];
  const frame = ${frame};
  if (!frame) return answer('');
  setTimeout(answer, 1000, '');
  frame.messageManager.addMessageListener('done', ({ data }) => answer(data));
  frame.messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent('sendAsyncMessage("done", ' + arguments[1] + ')'), false);`;
const PROBE = probeIn('content', 'content.wrappedJSObject');
const SETTLED = `(${settled})(content)`;
const PIXEL = `const answer = arguments[arguments.length - 1];
  gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(40, 200, 4, 4), 1, 'rgb(255, 0, 255)').then((image) => {
    const drawing = new OffscreenCanvas(4, 4).getContext('2d');
    drawing.drawImage(image, 0, 0);
    answer([...drawing.getImageData(1, 1, 1, 1).data].join());
  }, () => answer('none'));`;
const READ_CLIPBOARD = `const held = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  held.init(null);
  held.addDataFlavor('text/plain');
  Services.clipboard.getData(held, Ci.nsIClipboard.kGlobalClipboard);
  const out = {};
  try { held.getTransferData('text/plain', out); return out.value.QueryInterface(Ci.nsISupportsString).data; } catch { return null; }`;
const STORE = `(() => {
  const { storage } = content.wrappedJSObject.browser;
  const [article, settings] = JSON.parse(VALUES);
  storage.session.set(Cu.cloneInto({ 'article@1:kept': { article, at: 1 } }, content));
  if (settings === null) storage.sync.remove('settings');
  else storage.sync.set(Cu.cloneInto({ settings }, content));
  return true;
})()`;

/** Starts a Firefox with the unpacked extension in `folder`. */
export async function openFirefox({ folder, proxyPort }) {
  const firefox = await launchFirefox(
    findFirefox() ?? giveUp('No Firefox found. Set FIREFOX_PATH.'),
    proxyPort,
  );
  /** A page that never yields must not hold the run: what takes too long has no answer. */
  const send = (command, parameters) =>
    Promise.race([
      firefox.send(command, parameters),
      pause(LIMIT_MS, undefined, { ref: false }).then(() => {
        throw new Error(`Firefox does not answer ${command}`);
      }),
    ]);
  await send('WebDriver:SetTimeouts', TIMEOUTS);
  const extension = await installExtension(send, folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;

  async function inWindow(command, script, ...more) {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return (await send(command, { script, args: [id, ...more] })).value;
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  }
  const inPopup = (task) => inWindow('WebDriver:ExecuteAsyncScript', inFrame(POPUP), task);
  const inTab = (task) => inWindow('WebDriver:ExecuteAsyncScript', inFrame('gBrowser.selectedBrowser'), task);
  const version = (await inWindow('WebDriver:ExecuteScript', 'return Services.appinfo.version')) ?? '';
  const host = await inWindow(
    'WebDriver:ExecuteScript',
    'return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname',
  );
  const origin = `moz-extension://${host}`;
  let at = '';

  const inPage = async (code) => {
    const script = `const self = window.wrappedJSObject ?? window; const document = window.document; return (${code.replaceAll('`', '\\`')});`;
    try {
      return (
        (await send('WebDriver:ExecuteScript', { script, args: [], scriptTimeout: 1_000 })).value ?? null
      );
    } catch {
      return null;
    }
  };

  async function until(work, ms = PATIENCE_MS) {
    for (const end = Date.now() + ms; Date.now() < end; ) {
      const got = await work();
      if (got) return got;
      await pause(60);
    }
    return null;
  }

  async function pressAt(x, y, times = 1) {
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pause', duration: 150 / times },
      { type: 'pointerUp', button: 0 },
    ];
    const actions = [{ type: 'pointerMove', x, y }, ...Array.from({ length: times }, () => press).flat()];
    const hand = { type: 'pointer', id: 'hand', parameters: { pointerType: 'mouse' }, actions };
    await send('WebDriver:PerformActions', { actions: [hand] }).catch(() => {});
  }

  const surface = (run, close) => ({
    probe: async () => [await run(PROBE)].filter((state) => typeof state === 'object' && state !== null),
    async press(name) {
      if (!(await until(() => run(pressing(name)), 2_000))) throw new Error(`there is no button ${name}`);
    },
    ended: () => until(async () => (await run('content.document.body.textContent')) === '', 2_000),
    notice: () => until(() => run("content.document.querySelector('.notice')?.textContent ?? ''"), 1_000),
    close,
  });
  const closePopup = () => extension.closePopup();
  const closeTab = () =>
    inWindow(
      'WebDriver:ExecuteScript',
      'if (gBrowser.tabs.length > 1) gBrowser.removeTab(gBrowser.selectedTab)',
    );
  const tabSurface = async () => {
    await until(async () => (await inTab(SETTLED)) || null, 3_000);
    return surface(inTab, closeTab);
  };

  return {
    name: `Firefox ${version}`,
    origin,
    dialogs: [],
    async visit(url, settle) {
      at = url;
      await send('WebDriver:Navigate', { url }).catch(() => {});
      if (settle) await pause(settle);
    },
    inPage,
    address: () => at,
    async type(text) {
      const values = text.split('+').map((name) => KEYS[name] ?? name);
      const keys = [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions: keys }] }).catch(
        () => {},
      );
    },
    pressAt,
    /** Presses a button or an element in the reader over the page; three times selects what it says. */
    async pressIn(name, times) {
      const at = await inTab(
        `(() => {
        const host = content.document.querySelector('${MARK}');
        const isIt = (one) => one.localName === NAME || one.localName === 'button' && [one.textContent.trim(), one.ariaLabel].includes(NAME);
        const box = [...(host?.openOrClosedShadowRoot ?? host)?.querySelectorAll('*') ?? []].find(isIt)?.getBoundingClientRect();
        return box ? [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)] : '';
      })()`.replaceAll('NAME', JSON.stringify(name)),
      );
      if (at) await pressAt(...at, times);
    },
    wait: pause,
    /** Tabs that are neither the page's own nor the extension's. */
    strangers: async () =>
      (await extension.addresses()).slice(1).filter((url) => !url.startsWith(`${origin}/`)),
    async popup() {
      await closePopup(); // a click while it is open closes it
      await extension.popupClosed();
      await extension.click();
      const answer = await until(async () => (await inPopup(SETTLED)) || null);
      return { ...surface(inPopup, closePopup), took: answer?.ms ?? Number.POSITIVE_INFINITY };
    },
    async tab(popup) {
      await popup.press('Open in a tab');
      await until(
        () =>
          inWindow(
            'WebDriver:ExecuteScript',
            'return gBrowser.selectedBrowser.currentURI.spec.includes("reader.html")',
          ),
        3_000,
      );
      return tabSurface();
    },
    stopBackground: () => extension.stopBackground(),
    isStanding: async () => {
      const pixel = await inWindow('WebDriver:ExecuteAsyncScript', PIXEL);
      return isPaper(pixel.split(',').slice(0, 3).map(Number));
    },
    async stored({ article, settings }) {
      const open = `gBrowser.selectedTab = gBrowser.addTab('${origin}/reader.html' + arguments[1], { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`;
      await inWindow('WebDriver:ExecuteScript', open, '');
      await tabSurface();
      await inTab(
        STORE.replaceAll('VALUES', JSON.stringify(JSON.stringify([article ?? null, settings ?? null]))),
      );
      await pause(100);
      await closeTab();
      await inWindow('WebDriver:ExecuteScript', open, '#kept');
      return tabSurface();
    },
    readerText: () =>
      inTab(
        `content.document.querySelector('${MARK}')?.openOrClosedShadowRoot?.querySelector('dialog').textContent ?? ''`,
      ),
    isOpen: () => inTab(`content.document.querySelector('${MARK}') !== null`).then(Boolean), // no page replaces this one
    clipboard: () => inWindow('WebDriver:ExecuteScript', READ_CLIPBOARD),
    setClipboard: (text) =>
      inWindow(
        'WebDriver:ExecuteScript',
        "Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(arguments[1])",
        text,
      ),
    /** Whether the browser can go on to another page; one that never yields would hold those after it. */
    async leave() {
      await closePopup();
      while ((await extension.addresses()).length > 1) await closeTab();
      return send('WebDriver:Navigate', { url: 'about:blank' }).then(
        () => true,
        () => false,
      );
    },
    grant: () => {},
    close: () => firefox.close(),
    kill: () => firefox.kill(),
  };
}

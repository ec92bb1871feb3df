// The ground that the stories stand on: a tab with a page of a news site, the extension beside it, and words for what went
// wrong.
import { readFileSync } from 'node:fs';
import { axeOver, faintOver, OVER_PAGE } from '../violations-over.mjs';

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const READER = '[data-onrecord-reader]';

const SIZE = [1280, 720];

/** How a tab looks where nobody has a wish. */
const RESTING = {
  prefersColorSchemeOverride: 'none',
  prefersReducedMotionOverride: 'none',
  forcedColorsOverride: 'none',
  mediumOverride: '',
  fullZoom: 1,
};

/** Fails with a sentence unless it `holds`. */
export function check(holds, complaint) {
  if (!holds) throw new Error(complaint);
}

/** Fails unless both are the same. */
export function checkSame(got, expected, what) {
  const [one, other] = [got, expected].map((value) => JSON.stringify(value) ?? 'undefined');
  check(one === other, `${what} is ${one.slice(0, 300)}, not ${other.slice(0, 300)}`);
}

/** What every story can use. */
export function worldOf({ samples, send, extension, site, more = {} }) {
  const { popup, page, until } = extension;

  async function open(url) {
    await send('WebDriver:Navigate', { url }); // answers when the page and its pictures are loaded
    site.pageLoaded();
  }

  /** What the page's own scripts see. */
  async function inPage(script) {
    const { value } = await send('WebDriver:ExecuteScript', { script: `return ${script}`, args: [] });
    return value;
  }

  /** Waits for the page's own scripts to see what is expected. */
  async function seeInPage(script, expected, what = script) {
    const wanted = JSON.stringify(expected);
    const isThere = (got) => JSON.stringify(got) === wanted;
    checkSame(await until(() => inPage(script), isThere), expected, what);
  }

  const readers = (count, kind = '') =>
    seeInPage(
      `document.querySelectorAll('${kind ? `[data-onrecord-reader="${kind}"]` : READER}').length`,
      count,
      'readers over the page',
    );

  return {
    ...more,
    samples,
    english: samples[0],
    korean: samples[1],
    send,
    extension,
    site,
    popup,
    page,
    until,
    open,
    inPage,
    seeInPage,
    readers,
    /** Serves a page at an address and opens it. */
    async visit(html, url = samples[0].url) {
      const before = site.pages[url];
      site.pages[url] = html;
      await open(url);
      site.pages[url] = before ?? html;
    },
    /** Clicks the icon and waits for a story in the popup. */
    async click() {
      await extension.click();
      await popup.see(`all('article').length`, 1, 'stories in the popup');
    },
    /** Opens or closes the reader view from the popup. */
    async toggle(count = 1) {
      await extension.click();
      await popup.press('Reader view');
      await popup.gone();
      await readers(count);
    },
    /** Opens the story in the popup in a tab of its own. */
    async openTab() {
      await popup.press('Open in a tab');
      const address = await extension.address((url) => url.startsWith('moz-extension://'));
      check(address.startsWith('moz-extension://'), `the tab in front shows ${address}`);
      await popup.gone();
      await page.see(`all('article').length`, 1, 'stories in the tab');
    },
    /** Does something with Firefox's own commands in the tab in front instead of the first. */
    async inTab(work) {
      const handles = await send('WebDriver:GetWindowHandles');
      await send('WebDriver:SwitchToWindow', { handle: handles.at(-1), focus: false });
      try {
        return await work();
      } finally {
        await send('WebDriver:SwitchToWindow', { handle: handles[0], focus: false });
      }
    },
    /** What axe finds wrong in a frame. */
    violations: (frame) =>
      frame.own(`(() => { ${AXE}; return axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' '))); })()`),
    /** What is wrong in the reader over the page. */
    violationsOver: (what = OVER_PAGE) =>
      page.own(`(async () => { ${AXE}; return [
        ...(await (${axeOver(what)}).call(closedRoot)), ...(${faintOver(what)}).call(closedRoot)]; })()`),
    /** Gives the tab in front so many CSS pixels, at a zoom; a window cannot be narrower than 450 pixels of the screen. */
    async atSize(width, height, zoom = 1) {
      const resize = async () => {
        await extension.resize(width * zoom, height * zoom, zoom); // again, when a bar of Firefox took some of it
        return page.act('[content.innerWidth, content.innerHeight]');
      };
      const isIt = (size) => size[0] === width && size[1] === height;
      checkSame(await until(resize, isIt), [width, height], 'the size');
    },
    /** Fails where the page of the tab in front scrolls sideways. */
    fits: (what) =>
      page.see(
        'content.document.documentElement.scrollWidth - content.document.documentElement.clientWidth',
        0,
        `scrolling sideways, ${what}`,
      ),
    /** Shows an article in the tab of its own, as the popup hands one over. */
    async showArticle(article) {
      await extension.openTab('/welcome.html'); // where our storage can be written in one go
      await page.see(`all('h1').length`, 1);
      await page.own(
        `browser.storage.session.set({ 'article@1:told': { article: ${JSON.stringify(article)}, at: 0 } })`,
      );
      await extension.closeTab();
      await extension.openTab('/reader.html#told');
      await page.see(
        `content.document.querySelectorAll('[data-role]').length > 0`,
        true,
        'a part of the story',
      );
    },
    /** Chooses the theme, as somebody did before. */
    chooseTheme: (theme) =>
      extension.inBackground(`browser.storage.sync.set({ settings: { version: 3, theme: '${theme}' } })`),
    /** Opens a page of the extension in a tab. */
    async openOwn(path) {
      await extension.openTab(path);
      await page.see(`all('h1').length`, 1, `the heading of ${path}`);
    },
    /** The browser and the extension as a story finds them: one tab, nothing open, nothing kept. */
    async fresh() {
      await extension.closePopup();
      await extension.closeOthers();
      await extension.takeVoices();
      await extension.look(RESTING);
      await extension.moveWindow(0);
      await extension.resize(...SIZE, 1);
      await extension.inBackground(
        'Promise.all([browser.storage.local, browser.storage.sync, browser.storage.session].map((one) => one.clear()))',
      );
    },
  };
}

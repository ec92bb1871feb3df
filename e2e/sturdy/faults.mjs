// What can go wrong in a browser, each with the outcome that must follow. A fault throws when it came out otherwise.
import { cases } from '../hostile/cases/index.mjs';

const shown = async (surface, words, browser) => {
  for (let tries = 0; tries < 24; tries++) {
    const text = (await surface.probe()).map((state) => state.text).join('\n');
    if (words.test(text)) return;
    await browser.wait(250);
  }
  throw new Error(`does not show ${words}`);
};

const clicked = async (browser, words) => {
  const popup = await browser.popup();
  await shown(popup, words, browser);
  return popup;
};

const inTab = async (browser, popup, words) => {
  const tab = await browser.tab(popup);
  await shown(tab, words, browser);
  await tab.close();
};

const overPage = async (browser, popup) => {
  await popup.press('Reader view');
  await popup.ended();
  for (let tries = 0; tries < 20; tries++) {
    if (await browser.isOpen()) return;
    await browser.wait(100);
  }
  throw new Error('the reader view did not open');
};

/** How long after the click the background may be busy with a long text, in ms; one after the other is tried. */
const moments = [600, 450, 750, 300, 900];

/** The moments at which the background is stopped. */
export const kills = [
  {
    name: 'before the click',
    async run(browser, { words }) {
      await browser.stopBackground();
      await inTab(browser, await clicked(browser, words), words);
    },
  },
  {
    name: 'in the middle of the click',
    async run(browser, { words }) {
      const [popup] = await Promise.all([browser.popup(), browser.stopBackground()]);
      await shown(popup, words, browser);
      await popup.close();
    },
  },
  {
    name: 'while it reads a long text for the popup',
    async run(browser, { long, words }) {
      await browser.page.goto(long);
      const stops = async () => {
        await browser.wait(moments[0]);
        moments.push(moments.shift());
        await browser.stopBackground();
      };
      const [popup] = await Promise.all([browser.popup(), stops()]);
      await shown(popup, words, browser);
      await popup.close();
    },
  },
  {
    name: 'while the popup is open, then over the page',
    async run(browser, { words }) {
      const popup = await clicked(browser, words);
      await browser.stopBackground();
      await overPage(browser, popup);
    },
  },
  {
    name: 'while the popup is open, then in a tab',
    async run(browser, { words }) {
      const popup = await clicked(browser, words);
      await Promise.all([browser.stopBackground(), inTab(browser, popup, words)]);
    },
  },
];

/** Races with the page, each tried again and again. */
export const races = [
  {
    name: 'the page goes elsewhere in the middle of reading',
    async run(browser, { other, words, otherWords }) {
      await browser.trigger();
      await browser.page.goto(other).catch(() => {});
      await browser.wait(150);
      await browser.closePopups();
      const popup = await clicked(browser, otherWords);
      const text = (await popup.probe())[0].text;
      if (words.test(text)) throw new Error('the story that is gone is still shown');
      await popup.close();
    },
  },
  {
    name: 'a page that swaps its story without loading',
    async run(browser, { words, swap, otherWords }) {
      const popup = await clicked(browser, words);
      await browser.page.evaluate(swap);
      await inTab(browser, popup, words); // the story that was read
      await inTab(browser, await clicked(browser, otherWords), otherWords);
    },
  },
  {
    name: 'away and back again',
    async run(browser, { other, words }) {
      await overPage(browser, await clicked(browser, words));
      await browser.page.goto(other);
      await browser.page.goBack();
      const popup = await clicked(browser, words);
      await popup.close();
    },
  },
  {
    name: 'the tab is closed in the middle of reading',
    async run(browser, { url, words }) {
      await browser.trigger();
      await browser.page.close();
      await browser.visit(url);
      await (await clicked(browser, words)).close();
    },
  },
  {
    name: 'two presses at once',
    async run(browser, { words }) {
      const popup = await clicked(browser, words);
      await popup.twice('Reader view');
      await browser.wait(400);
      const open = await browser.isOpen();
      const again = await clicked(browser, words);
      await again.press('Reader view');
      await again.ended();
      await browser.wait(300);
      if ((await browser.isOpen()) === open) throw new Error('the button does nothing any more');
    },
  },
  {
    name: 'two windows',
    async run(browser, { url, other, words, otherWords }) {
      const first = await clicked(browser, words);
      await first.close();
      await browser.visitInWindow(other);
      await inTab(browser, await clicked(browser, otherWords), otherWords);
      await browser.visit(url);
      await inTab(browser, await clicked(browser, words), words);
    },
  },
  {
    name: 'the grant for the page is gone',
    async run(browser, { other, words }) {
      const popup = await clicked(browser, words);
      await browser.page.goto(other.replace('news.kbs.co.kr', 'other.invalid')).catch(() => {});
      await popup.press('Reader view').catch(() => {});
      await browser.wait(150);
      if (await browser.isOpen()) throw new Error('the reader opened where nobody clicked');
      await popup.close();
    },
  },
];

/** The extension is loaded anew under an open page. */
export const reloads = [
  {
    name: 'the extension is updated under an open page',
    async run(browser, { words }) {
      await overPage(browser, await clicked(browser, words));
      await browser.reload();
      await browser.wait(700);
      await overPage(browser, await clicked(browser, words));
    },
  },
];

/** Storage that is corrupt, of another version or full. */
export const storageFaults = [
  ...cases
    .filter(({ steps }) => steps?.[0] === 'stored')
    .map((one) => ({
      name: one.name,
      async run(browser) {
        const tab = await browser.stored(one);
        await shown(tab, one.shows, browser);
        await tab.close();
      },
    })),
  {
    name: 'stored: the memory for stories is full',
    async run(browser, { words }) {
      const popup = await clicked(browser, words);
      await popup.fill();
      await popup.press('Open in a tab');
      await shown(popup, /could not|full|not be/i, browser);
      await popup.empty();
      await popup.close();
      await inTab(browser, await clicked(browser, words), words);
    },
  },
];

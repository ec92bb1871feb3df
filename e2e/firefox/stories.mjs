// What a person lives through with Onrecord in Firefox. A story that goes wrong fails with a sentence.
import { FRONT_PAGE } from './samples.mjs';

function check(holds, complaint) {
  if (!holds) throw new Error(complaint);
}

function checkSame(got, expected, what) {
  check(
    got === expected,
    `${what} is ${JSON.stringify(got).slice(0, 300)}, not ${JSON.stringify(expected).slice(0, 300)}`,
  );
}

const SEPIA = 'rgb(246, 239, 221)';

/** The stories in the order they are lived, each with its name. */
export function storiesOf({ samples, send, extension, site }) {
  const [english, korean] = samples;
  const { popup, page } = extension;

  async function open(url) {
    await send('WebDriver:Navigate', { url }); // answers when the page and its pictures are loaded
    site.pageLoaded();
  }

  /** What the page's own scripts see. */
  async function inPage(script) {
    const { value } = await send('WebDriver:ExecuteScript', { script: `return ${script}`, args: [] });
    return value;
  }

  async function expectWhole({ words }) {
    const missing = (text) => words.filter((word) => !text.includes(word));
    await extension.click();
    const text = await popup.text((shown) => missing(shown).length === 0);
    await extension.closePopup();
    check(
      missing(text).length === 0,
      `the popup lacks "${missing(text)[0]}"; it says: ${text.slice(0, 200)}`,
    );
  }

  async function expectScript(sample) {
    const { url, roles, speakers } = sample;
    check(roles.includes('lead') && roles.includes('report'), `the page was read as ${roles.join(', ')}`);
    check(speakers >= 2, `the page was read with ${speakers} speakers`);
    await open(url);
    await expectWhole(sample);
  }

  const isReaderOpen = () => inPage('document.querySelector("[data-onrecord-reader]") !== null');

  async function toggleReader(expected) {
    await extension.click();
    await popup.press('Reader view');
    await extension.popupClosed();
    const isOpen = await extension.until(isReaderOpen, (open) => open === expected);
    check(isOpen === expected, `the reader view is ${expected ? 'closed' : 'open'}`);
  }

  /** The popup's message on a page that is no article. */
  async function expectMessage(url, words) {
    await open(url);
    await extension.click();
    const text = await popup.text((shown) => shown.includes(words));
    await extension.closePopup();
    check(text.includes(words), `the popup says: ${text.slice(0, 200)}`);
  }

  return {
    'the popup shows the lead, the report and every speaker': () => expectScript(english),
    'the same in Korean': () => expectScript(korean),
    'a stopped event page changes nothing': async () => {
      const state = await extension.stopBackground();
      check(state === 'stopped', `the event page is ${state}`);
      await expectWhole(korean);
    },
    'Copy gives the clean text, word for word': async () => {
      await open(english.url);
      await extension.forgetClipboard();
      await extension.click();
      await popup.press('Copy');
      checkSame(await extension.clipboard(), english.clean, 'the clipboard');
      const said = await popup.text((text) => text.includes('Copied: Clean text'));
      await extension.closePopup();
      check(said.includes('Copied: Clean text'), 'the popup does not say what was copied');
    },
    'a speaker’s words stand out, j walks through them, Escape leaves the quote first': async () => {
      await extension.click();
      await popup.pressOn('.speakers li:nth-child(2) button');
      const chosen = '.speakers li:nth-child(2) [aria-pressed="true"]';
      const pressed = await popup.count(chosen, (count) => count === 1);
      checkSame(pressed, 1, 'the number of speakers chosen');
      await popup.type('j');
      checkSame(await popup.focused('data-speaker', (id) => id === '1'), '1', 'the speaker j went to');
      await popup.type('Escape');
      const text = await popup.text((shown) => shown !== '');
      await extension.closePopup();
      check(text !== '', 'Escape closed the popup');
    },
    'the reader view opens over the page, and Escape gives the page back as it was': async () => {
      await inPage('(scrollTo(0, 120), document.getElementById("query")?.focus())');
      const before = await inPage('[scrollY, document.activeElement.id].join()');
      await toggleReader(true);
      const missing = (text) => english.words.filter((word) => !text.includes(word));
      const text = await page.text((shown) => missing(shown).length === 0);
      check(
        missing(text).length === 0,
        `the reader lacks "${missing(text)[0]}"; it says: ${text.slice(0, 200)}`,
      );
      await extension.forgetClipboard();
      await page.press('Copy');
      checkSame(await extension.clipboard(), english.clean, 'the clipboard');
      await page.type('Escape');
      check(!(await isReaderOpen()), 'Escape left the reader open');
      checkSame(await inPage('[scrollY, document.activeElement.id].join()'), before, 'the place in the page');
    },
    'the popup closes the reader view again': async () => {
      await toggleReader(true);
      await toggleReader(false);
    },
    'a quote is shown in the page, marked until Escape': async () => {
      await toggleReader(true);
      await page.type('j');
      await page.type('g');
      check(!(await isReaderOpen()), 'the reader still lies over the page');
      const marked = '[...(CSS.highlights.get("onrecord-jump") ?? [])].join() || getSelection().toString()';
      const text = await inPage(marked);
      check(text.length > 10, `marked is "${text}"`);
      await page.type('Escape');
      checkSame(await inPage(marked), '', 'the mark');
    },
    'a setting shows at once, and is there the next time': async () => {
      await extension.click();
      await popup.press('Settings');
      await popup.choose('Theme', 'Sepia');
      const isSepia = (colour) => colour === SEPIA;
      checkSame(await popup.style('.onrecord', 'backgroundColor', isSepia), SEPIA, 'the paper');
      await extension.closePopup();
      await extension.click();
      checkSame(await popup.style('.onrecord', 'backgroundColor', isSepia), SEPIA, 'the paper, next time');
      await popup.press('Settings');
      await popup.press('Reset');
      const changed = await popup.style('.onrecord', 'backgroundColor', (colour) => !isSepia(colour));
      check(!isSepia(changed), 'Reset left the paper as it was');
      await extension.closePopup();
    },
    'the story opens in a tab of its own': async () => {
      await extension.click();
      await popup.press('Open in a tab');
      const address = await extension.address((url) => url.startsWith('moz-extension://'));
      check(address.startsWith('moz-extension://'), `the tab in front shows ${address}`);
      const missing = (text) => english.words.filter((word) => !text.includes(word));
      const text = await page.text((shown) => missing(shown).length === 0);
      check(missing(text).length === 0, `the tab lacks "${missing(text)[0]}"`);
      await extension.closeTab();
    },
    'a block can be chosen by hand, with the keyboard alone': async () => {
      await open(FRONT_PAGE);
      await extension.click();
      await popup.text((shown) => shown.includes('No article'));
      await popup.press('Choose the block by hand');
      await extension.popupClosed();
      const isChoosing = () => inPage('document.querySelector("[data-onrecord-reader=pick]") !== null');
      check(await extension.until(isChoosing, (is) => is), 'the chooser did not come');
      await page.type('Escape');
      check(!(await extension.until(isChoosing, (is) => !is)), 'Escape left the chooser open');
      check(!(await isReaderOpen()), 'Escape opened the reader');

      await extension.click();
      await popup.text((shown) => shown.includes('No article'));
      await popup.press('Choose the block by hand');
      await extension.popupClosed();
      await extension.until(isChoosing, (is) => is);
      await page.type('Enter');
      const isReader = () => inPage('document.querySelector("[data-onrecord-reader=\\"\\"]") !== null');
      check(await extension.until(isReader, (is) => is), 'Enter did not open the reader view');
      await page.type('Escape');
    },
    'a page that is no article says so': () => expectMessage(FRONT_PAGE, 'No article'),
    'a page of the browser itself says that nobody may read it': () =>
      expectMessage('about:license', 'off limits'),
    'nothing was asked of the network': () => {
      const strays = site.asked.filter((url) => !url.endsWith('/favicon.ico'));
      check(strays.length === 0, `asked for: ${[...new Set(strays)].join(', ')}`);
    },
  };
}

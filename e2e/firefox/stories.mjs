// What a person lives through with Onrecord in Firefox. A story that goes wrong fails with a sentence.
import { FRONT_PAGE } from './samples.mjs';

function check(holds, complaint) {
  if (!holds) throw new Error(complaint);
}

/** The stories in the order they are lived, each with its name. */
export function storiesOf({ samples, send, extension, site }) {
  const [english, korean] = samples;

  async function open(url) {
    await send('WebDriver:Navigate', { url }); // answers when the page and its pictures are loaded
    site.pageLoaded();
  }

  async function expectWhole({ words }) {
    const missing = (text) => words.filter((word) => !text.includes(word));
    const text = await extension.popup((shown) => missing(shown).length === 0);
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

  async function isReaderOpen() {
    const script = 'return document.querySelector("[data-onrecord-reader]") !== null';
    const { value } = await send('WebDriver:ExecuteScript', { script, args: [] });
    return value;
  }

  return {
    'the popup shows the lead, the report and every speaker': () => expectScript(english),
    'the same in Korean': () => expectScript(korean),
    'a stopped event page changes nothing': async () => {
      const state = await extension.stopBackground();
      check(state === 'stopped', `the event page is ${state}`);
      await expectWhole(korean);
    },
    'the reader view opens over the page and closes again': async () => {
      for (const expected of [true, false]) {
        await extension.press('Reader view');
        check((await isReaderOpen()) === expected, `the reader view is ${expected ? 'closed' : 'open'}`);
      }
    },
    'a page that is no article says so': async () => {
      await open(FRONT_PAGE);
      const text = await extension.popup((shown) => shown.includes('No article'));
      check(text.includes('No article'), `the popup says: ${text.slice(0, 200)}`);
    },
    'nothing was asked of the network': () => {
      const strays = site.asked.filter((url) => !url.endsWith('/favicon.ico'));
      check(strays.length === 0, `asked for: ${[...new Set(strays)].join(', ')}`);
    },
  };
}

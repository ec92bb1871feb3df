import { FRONT_PAGE } from '../samples.mjs';
import { check, checkSame } from '../world.mjs';

/** Read a story, or hear why there is none. */
export function read(world) {
  const { extension, popup, english, korean, open, until } = world;

  async function expectWhole({ url, roles, speakers, words }) {
    check(roles.includes('lead') && roles.includes('report'), `the page was read as ${roles.join(', ')}`);
    check(speakers >= 2, `the page was read with ${speakers} speakers`);
    await open(url);
    const missing = (text) => words.filter((word) => !text.includes(word));
    await extension.click();
    const text = await popup.text((shown) => missing(shown).length === 0);
    const [lacking] = missing(text);
    check(lacking === undefined, `the popup lacks "${lacking}"; it says: ${text.slice(0, 200)}`);
  }

  /** The popup's message on a page that is no article. */
  async function expectMessage(url, words) {
    await open(url);
    await extension.click();
    const text = await popup.text((shown) => shown.includes(words));
    check(text.includes(words), `the popup says: ${text.slice(0, 200)}`);
  }

  async function expectTitle(wanted) {
    const title = await until(extension.title, (one) => one === wanted);
    checkSame(title, wanted, 'the title of the icon');
  }

  return {
    async 'the popup shows the lead, the report and both speakers'() {
      await expectWhole(english);
      await popup.see(`all('[data-quote]').length > 0`, true);
      const text = await popup.text();
      check(!/제보하기|핫 클릭|읽어주기/.test(text), 'what is not the story is there');
    },
    'the same in Korean': () => expectWhole(korean),
    async 'a stopped service worker changes nothing'() {
      await open(korean.url);
      checkSame(await extension.stopBackground(), 'stopped', 'the event page');
      await expectWhole(korean);
      await extension.closePopup();
      await extension.stopBackground();
      await world.toggle();
      await world.page.type('Escape');
    },
    async 'one press shows what was left out of the page'() {
      await open(english.url);
      await world.click();
      await popup.press('What was left out…');
      await popup.see(`all('.left-out p')[0]?.textContent.includes('제보하기') ?? false`, true);
    },
    'a page that is no article says so': () => expectMessage(FRONT_PAGE, 'No article'),
    'a page of the browser itself says that nobody may read it': () =>
      expectMessage('about:license', 'off limits'),
    async 'a detected article changes the icon and its title; the next page gets the resting ones back'() {
      await open(english.url);
      await expectTitle('Read this story with Onrecord');
      await open(FRONT_PAGE);
      await expectTitle('Onrecord');
      await world.send('WebDriver:Back');
      await expectTitle('Read this story with Onrecord');
    },
  };
}

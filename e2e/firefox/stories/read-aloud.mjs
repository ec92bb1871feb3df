import { check, checkSame } from '../world.mjs';

const VOICES = [
  { name: 'Near English', language: 'en-US', isLocal: true },
  { name: 'Second English', language: 'en-US', isLocal: true },
  { name: 'Near Korean', language: 'ko-KR', isLocal: true },
  { name: 'Far English', language: 'en-US', isLocal: false },
];
const SPOKEN = `all('.spoken').map((one) => one.textContent).join('')`;

/** Read aloud, with voices and on a machine without. */
export function readAloud(world) {
  const { extension, popup, page, english, open, until } = world;

  async function inTab() {
    await open(english.url);
    await extension.click();
    await world.openTab();
  }
  /** What the voices were given, once it `holds`. */
  async function said(holds, what) {
    const got = await until(extension.said, holds);
    check(holds(got), `${what}; said was ${JSON.stringify(got).slice(0, 300)}`);
    return got;
  }
  const seeButton = (called, count = 1) => page.see(`named('button', '${called}').length`, count, called);

  return {
    async 'the tab reads aloud, marks the sentence, says who speaks, and starts where one presses'() {
      await extension.lendVoices(VOICES);
      await inTab();
      await page.press('Read aloud');
      await page.see(`all('h1 .spoken').length`, 1, 'the mark in the title');
      const [title] = await said((all) => all.length === 1, 'the title is said first');
      checkSame(
        [title.text, title.voice],
        [await page.act(`all('h1')[0].textContent`), 'Near English'],
        'said',
      );
      await extension.endVoice();
      await said((all) => all.length === 2, 'the next sentence follows');
      await page.see(`all('h1 .spoken').length`, 0, 'the mark in the title');

      await page.act(`(() => {
        const words = all('.soundbite blockquote')[0];
        words.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top } = words.getBoundingClientRect();
        return ['mousemove', 'mousedown', 'mouseup'].every((type) => mouse(type, left + 20, top + 10));
      })()`);
      const name = await page.act(`all('.soundbite .name')[0].textContent`);
      await said((all) => all.at(-1).text === `${name}:`, 'the speaker is named');
      await extension.endVoice();
      const [cue, quote] = (await said((all) => all.at(-1).text !== `${name}:`, 'the quote follows')).slice(
        -2,
      );
      checkSame([cue.pitch, quote.pitch], [1, 0.75], 'the pitches');
      await page.see(`all('.soundbite .spoken')[0].textContent`, quote.text, 'the marked words');

      await page.press('Pause reading');
      await seeButton('Continue reading');
      check(!(await until(extension.isSpeaking, (one) => !one)), 'a voice speaks in the pause');
      const here = await page.act(SPOKEN);
      const { length } = await extension.said();
      await page.choose('Speed', '2×');
      await page.see(`named('select', 'Speed…')[0].selectedOptions[0].textContent`, '2×');
      checkSame((await extension.said()).length, length, 'the number of texts, in the pause');
      await page.press('Continue reading');
      const first = (await said((all) => all.length > length, 'the reading goes on')).at(-1);
      if (first.text.endsWith(':')) await extension.endVoice();
      const again = (await said((all) => !all.at(-1).text.endsWith(':'), 'words behind the cue')).at(-1);
      checkSame([again.rate, here.startsWith(again.text)], [2, true], 'rate and place');
    },
    async 'from the popup it goes on over the page, and Escape ends it before it closes the reader'() {
      await extension.lendVoices(VOICES);
      await open(english.url);
      await world.click();
      await popup.press('Read aloud');
      await popup.gone();
      await world.readers(1);
      await seeButton('Pause reading');
      await said((all) => all.length === 1, 'the title is said');
      await extension.endVoice();
      await said((all) => all.length === 2, 'the next sentence follows');
      await page.type('r');
      await seeButton('Continue reading');
      await page.type('Escape');
      await seeButton('Continue reading', 0);
      await page.see(`all('dialog').map(name)`, ['Reader view'], 'the reader');
      await page.type('Escape');
      await world.readers(0);
    },
    async 'in a narrow window the dock is one line high and covers no sentence'() {
      await extension.lendVoices(VOICES);
      await inTab();
      await world.atSize(320, 500, 2);
      await extension.look({ prefersReducedMotionOverride: 'reduce' });
      await page.press('Read aloud');
      await page.see(`all('h1 .spoken').length`, 1);
      await page.press('Pause reading');
      for (let step = 0; step < 12; step += 1) {
        const before = await page.act(SPOKEN);
        await page.type('n');
        await page.see(`${SPOKEN} === ${JSON.stringify(before)}`, false, 'the same sentence');
        await page.see(
          `(() => {
            const [bar, spoken, docks] = ['.bar', '.spoken', '.docks'].map((one) => root().querySelector(one).getBoundingClientRect());
            if (docks.height > 60) return 'the dock is ' + docks.height + ' px high';
            return spoken.top >= bar.bottom && spoken.bottom <= docks.top ? 'in sight' : 'covered';
          })()`,
          'in sight',
          'the sentence',
        );
      }
      checkSame(await world.violations(page), [], 'what axe finds in the dock');
      await page.press('Voices');
      await page.see(`named('select', 'Voice of quotes…').length`, 1);
      checkSame(await world.violations(page), [], 'what axe finds in the voices');
    },
    async 'the voice one chose is there the next time, and one of a server says so'() {
      const says = (words) =>
        page.see(`content.document.body.innerText.includes('${words}')`, true, `"${words}"`);
      await extension.lendVoices(VOICES);
      await inTab();
      await page.press('Read aloud');
      await page.press('Voices');
      await says('stays on this computer');
      await page.choose('Voice', 'Far English (sends the text away)');
      await says('leaves this computer');
      await page.choose('Voice of quotes', 'Second English');
      const kept = () =>
        extension.inBackground(`browser.storage.local.get('speech@1').then((all) => JSON.stringify(all))`);
      await until(kept, (all) => all.includes('Second English'));
      await extension.reloadTab();
      await page.see(`all('article').length === 1 && all('.spoken').length === 0`, true, 'the tab, anew');
      await page.press('Read aloud');
      await page.see(`all('h1 .spoken').length`, 1, 'the mark in the title');
      await said((all) => all.at(-1).voice === 'Far English', 'the chosen voice speaks');
      await page.press('Voices');
      await page.see(
        `named('select', 'Voice of quotes…')[0].selectedOptions[0].textContent`,
        'Second English',
        'the voice of quotes',
      );
    },
    async 'on a machine without voices the control explains itself'() {
      await inTab();
      await page.press('Read aloud');
      await page.see(
        `content.document.body.innerText.includes('no voice for English')`,
        true,
        'the reason why nothing is heard',
      );
    },
  };
}

import { check } from '../world.mjs';

const MARKED = `[...(CSS.highlights.get('onrecord-jump') ?? [])].join()`;
const IS_SEEN = `(() => {
  const [range] = CSS.highlights.get('onrecord-jump') ?? [];
  const { top, bottom, height } = range?.getBoundingClientRect() ?? { height: 0 };
  return height > 0 && top >= 0 && bottom <= innerHeight;
})()`;

/** From the reader back to the words in the page. */
export function jump(world) {
  const { extension, popup, page, english, open, inPage, seeInPage } = world;
  const showFrom = async (words) => {
    await extension.click();
    await popup.see(`press(all('[data-quote]').find((one) => one.textContent.includes('${words}')))`, true);
    await popup.press('Show in page');
  };

  return {
    async 'from the reader a quote is shown in the page, where it is on display'() {
      const hidden = '<div style="display:none">An island that goes dark at six.</div>';
      const twice = english.html.replace(
        /<body[^>]*>/,
        (body) => `${body}${hidden}<div id="gap" style="height:3000px"></div>`,
      );
      await world.visit(twice);
      await world.toggle();
      await page.type('j', 'g');
      await world.readers(0);
      const text = await world.until(() => inPage(MARKED), Boolean);
      check(text.includes('An island that goes dark'), `marked is "${text}"`);
      await seeInPage(IS_SEEN, true);
      await seeInPage(
        `getComputedStyle(document.body, '::highlight(onrecord-jump)').backgroundColor`,
        'rgb(255, 224, 138)',
      );
      await inPage(`document.getElementById('gap').style.setProperty('height', '9000px')`);
      await seeInPage(IS_SEEN, true, 'on show when laid out anew');
      await page.type('Escape');
      await seeInPage(MARKED, '', 'the mark');
    },
    async 'from the popup, too; the next jump takes the mark along'() {
      await open(english.url);
      for (const words of ['An island that goes dark', 'Ticket sales alone']) {
        await showFrom(words);
        await popup.gone();
        check((await inPage(MARKED)).includes(words), `marked is "${await inPage(MARKED)}"`);
      }
      await seeInPage(`CSS.highlights.get('onrecord-jump').size`, 1);
    },
    async 'words that the page no longer shows are said to be gone'() {
      await open(english.url);
      await world.click();
      await popup.pressOn('[data-quote]');
      await inPage(`document.body.replaceChildren('The story moved.')`);
      await popup.press('Show in page');
      await popup.see(`all('[role=status]').some((one) => one.textContent.includes('not on show'))`, true);
    },
  };
}

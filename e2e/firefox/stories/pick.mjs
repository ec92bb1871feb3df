import { FRONT_PAGE } from '../samples.mjs';
import { checkSame } from '../world.mjs';

const board = (more = '') =>
  `<!doctype html><html lang="en"><title>Harbour portal</title><h1>Harbour portal</h1>
<ul><li><a href="/1">Ferry</a><li><a href="/2">Tides</a></ul>
<div class="notice"><p id="first">The harbour master said the pier stays open through the winter, as it did last year and the year before.</p>
<p id="second">“We keep the light on,” said Ho Dam, the harbour master, who has kept it on for nineteen years without a break.</p>${more}</div>
<div class="rest"><p>Another line stands here and does not belong to it, however long it may be made to be for this page of ours.</p></div></html>`;
const url = 'https://harbour.example/';

/** Choose the block to read by hand. */
export function pick(world) {
  const { extension, popup, page, inPage, readers } = world;
  const bar = (words, is = true) =>
    page.see(
      `root().textContent.includes(${JSON.stringify(words)}) === ${is}`,
      true,
      `"${words}" in the bar`,
    );
  const on = (selector, ...types) =>
    page.see(
      `(() => {
        const at = middle(content.document.querySelector('${selector}'));
        return ${JSON.stringify(types)}.every((type) => mouse(type, ...at));
      })()`,
      true,
    );

  async function choose() {
    await extension.click();
    await popup.see(
      `named('button', 'Choose the block by hand').length + named('button', 'Settings').length > 0`,
      true,
    );
    if (await popup.act(`named('button', 'Choose the block by hand').length === 0`))
      await popup.press('Settings');
    await popup.press('Choose the block by hand');
    await popup.gone();
    await readers(1, 'pick');
  }

  return {
    async 'a block is pointed at, held by a press and read; the page hears nothing of it'() {
      await world.visit(board(), url);
      await inPage(`['click', 'mousedown', 'keydown'].forEach((name) =>
        document.addEventListener(name, () => document.body.setAttribute('data-heard', name)))`);
      await choose();
      await on('#second', 'mousemove');
      await bar('The harbour master said');
      await on('#second', 'mousedown', 'mouseup');
      await on('.rest p', 'mousemove');
      await bar('The harbour master said');
      await page.press('Read this');
      await readers(0, 'pick');
      await readers(1);
      await page.see(`all('article')[0]?.textContent.includes('We keep the light on') ?? false`, true);
      await bar('Another line', false);
      checkSame(await inPage(`document.body.getAttribute('data-heard')`), null, 'what the page heard');
      await page.type('Escape');
    },
    async 'the keyboard alone chooses; Escape leaves the page as it was'() {
      await world.visit(board(), url);
      await choose();
      await on('.rest p', 'mousemove');
      await bar('Another line');
      for (const [key, words] of [
        ['ArrowLeft', 'The harbour master'],
        ['ArrowDown', 'We keep the light on'],
        ['ArrowUp', 'The harbour master'],
      ]) {
        await page.type(key);
        await bar(words);
      }
      await page.type('Escape');
      await readers(0);
      await on('a', 'mousemove', 'mousedown', 'mouseup');
      await world.seeInPage('location.pathname', '/1', 'the address once links work again');
    },
    async 'the keyboard alone chooses on a page with nothing in its middle'() {
      await world.open(FRONT_PAGE);
      await choose();
      await page.type('Enter');
      await readers(0, 'pick');
      await readers(1);
      await page.type('Escape');
    },
    async 'a block is remembered for its host when that is wished, and forgotten in the settings'() {
      await world.visit(board(), url);
      await choose();
      await on('#first', 'mousemove', 'mousedown', 'mouseup');
      await page.tick('Next time on harbour.example, too');
      await page.type('Enter');
      await readers(0, 'pick');
      await readers(1);
      await page.type('Escape');
      const kept = () =>
        extension.inBackground(`browser.storage.local.get('picks@1').then((all) => all['picks@1'])`);
      checkSame(await kept(), { 'harbour.example': 'div.notice' }, 'what is kept');
      await world.visit(board('<p>Evening tide.</p>'), `${url}next`);
      await world.click();
      const says = (words) => `all('article')[0].textContent.includes('${words}')`;
      await popup.see(says('Evening tide'), true);
      await popup.see(says('Another line'), false);
      await popup.press('Read the page as usual');
      const left = await world.until(kept, (one) => JSON.stringify(one) === '{}');
      checkSame(left, {}, 'what is still kept');
    },
  };
}

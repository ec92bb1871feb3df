import { CHOOSER } from '../../violations-over.mjs';
import { FRONT_PAGE } from '../samples.mjs';
import { checkSame } from '../world.mjs';

const board = (more = '') =>
  `<!doctype html><html lang="en"><title>Harbour portal</title><h1>Harbour portal</h1>
<ul><li><a href="/1">Ferry</a><li><a href="/2">Tides</a></ul>
<div class="notice"><p id="first">The harbour master said the pier stays open through the winter, as it did last year and the year before.</p>
<p id="second">“We keep the light on,” said Ho Dam, the harbour master, who has kept it on for nineteen years without a break.</p>${more}</div>
<div class="rest"><p>Another line stands here and does not belong to it, however long it may be made to be for this page of ours.</p></div></html>`;
const url = 'https://harbour.example/';
const outletUrl = 'https://www.cnbc.com/';
const outletStory = `${outletUrl}2026/03/02/harbour-light.html`;
const boxes = board().replace('<div class="rest">', '<div class="ArticleBody-articleBody rest">');

/** Choose the block to read by hand. */
export function pick(world) {
  const { extension, popup, page, inPage, readers } = world;
  const bar = (words, is = true) =>
    page.see(
      `root().textContent.includes(${JSON.stringify(words)}) === ${is}`,
      true,
      `"${words}" in the bar`,
    );
  const says = (words) => `all('article')[0]?.textContent.includes('${words}') ?? false`;
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

  /** Chooses the block by a press and has it remembered. */
  async function remember(host) {
    await choose();
    await on('#first', 'mousemove', 'mousedown', 'mouseup');
    await page.tick(`Next time on ${host}, too`);
    await page.type('Enter');
    await readers(0, 'pick');
    await readers(1);
  }

  /** Waits for the blocks that are kept, by host. */
  async function seeKept(wanted) {
    const kept = () =>
      extension.inBackground(`browser.storage.local.get('picks@1').then((all) => all['picks@1'])`);
    const isIt = (got) => JSON.stringify(got) === JSON.stringify(wanted);
    checkSame(await world.until(kept, isIt), wanted, 'what is kept');
  }

  const clean = (scheme) => async () => {
    await extension.look({ prefersColorSchemeOverride: scheme });
    await world.visit(board(), url);
    await choose();
    await on('#second', 'mousemove');
    await bar('The harbour master said');
    checkSame(await world.violationsOver(CHOOSER), [], 'what is wrong in the chooser');
  };

  return {
    'axe finds nothing in the chooser of a block, light': clean('light'),
    'axe finds nothing in the chooser of a block, dark': clean('dark'),
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
      await page.see(says('We keep the light on'), true);
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
      await remember('harbour.example');
      await page.type('Escape');
      await seeKept({ 'harbour.example': 'div.notice' });
      await world.visit(board('<p>Evening tide.</p>'), `${url}next`);
      await world.click();
      await popup.see(says('Evening tide'), true);
      await popup.see(says('Another line'), false);
      await popup.press('Read the page as usual');
      await seeKept({});
    },
    async 'Tab goes round in the bar and never into the page'() {
      await world.visit(board(), url);
      await choose();
      const last = 'Next time on harbour.example, too';
      for (const [back, called] of [
        [true, last],
        ...['Read this', 'Larger', 'Smaller', 'Cancel', last, 'Read this'].map((one) => [false, one]),
        [true, last],
      ]) {
        await (back ? page.chord('Tab', 'Shift') : page.type('Tab'));
        await page.see('name(root().activeElement)', called, 'the focus');
      }
      await page.type('Escape');
    },
    async 'a block chosen on another page never beats an outlet’s own reading of its stories'() {
      await world.visit(boxes, outletUrl);
      await remember('www.cnbc.com');
      await page.type('Escape');
      await seeKept({ 'www.cnbc.com': 'div.notice' });
      await world.visit(boxes, outletStory);
      await world.click();
      await popup.see(says('Another line'), true);
      await popup.see(`all('.onrecord')[0].textContent.includes('You chose this block')`, false);
    },
    async 'a block chosen on a story is read on the next one, and undone in the reader over it'() {
      await world.visit(boxes, outletStory);
      await remember('www.cnbc.com');
      await page.type('Escape');
      await seeKept({ 'www.cnbc.com#stories': 'div.notice' });
      await world.visit(boxes, `${outletUrl}2026/03/03/harbour-bell.html`);
      await world.toggle();
      await page.see(says('We keep the light on'), true);
      await page.see(says('Another line'), false);
      await page.press('Read the page as usual');
      await page.see(says('Another line'), true);
      await page.see(`named('button', 'Read the page as usual').length`, 0);
      await seeKept({});
      await page.type('Escape');
    },
  };
}

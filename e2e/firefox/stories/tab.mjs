import { isDeepStrictEqual } from 'node:util';
import { check } from '../world.mjs';

const front = `<!doctype html><html lang="en"><title>Harbour portal</title><h1>Harbour portal</h1>
<ul><li><a href="/1">Ferry</a><li><a href="/2">Tides</a></ul>
<p id="note">The harbour master said the pier stays open. “We keep the light on,” said Ho Dam, the harbour master.</p>
<p>Another line stands here and does not belong to it.</p></html>`;
const address = 'https://harbour.example/';

/** A tab of its own, on screen and on paper, and what a page without a story offers. */
export function tab(world) {
  const { extension, popup, page, english, open } = world;
  const says = (words) => `all('article')[0]?.textContent.includes('${words}') ?? false`;

  return {
    async 'the popup opens the story in a tab of its own, which survives a reload'() {
      await open(english.url);
      await extension.click();
      await world.openTab();
      await page.see(says('The last night ferry'), true);
      await page.see('content.document.title', '[News Today] “Night ferry brings evenings back”');
      await extension.reloadTab();
      await page.see(says('A white ferry leaves the pier'), true);
      await page.see(`named('button', 'Print').length`, 1);
    },
    async 'a tab whose story is gone says so'() {
      await world.openOwn('/reader.html#long-gone');
      await page.see(`all('h1')[0]?.textContent`, 'This story is no longer here');
      await page.see(`all('[data-role]').length`, 0);
    },
    async 'on paper names stand in a column beside the words, without controls and in black'() {
      await open(english.url);
      await extension.click();
      await world.openTab();
      await extension.look({ mediumOverride: 'print', prefersColorSchemeOverride: 'dark' });
      await page.see(
        `(() => {
          const box = (selector) => all(selector)[0].getBoundingClientRect();
          const [name, words, told] = ['.soundbite .name', '.soundbite blockquote', '[data-role=report] > p'].map(box);
          return name.right <= words.left && Math.abs(name.top - words.top) < 20 && told.left === words.left;
        })()`,
        true,
        'names beside the words',
      );
      await page.see(`all('.bar, .rail').length`, 0, 'controls on paper');
      await page.see(`style(all('.soundbite .name')[0], 'color')`, 'rgb(0, 0, 0)');
      await extension.look({ mediumOverride: '', prefersColorSchemeOverride: 'none' });
      const { value: pdf } = await world.inTab(() => world.send('WebDriver:Print'));
      check(Buffer.from(pdf, 'base64').subarray(0, 5).toString() === '%PDF-', 'what was printed is no PDF');
    },
    async 'no article: it can be read anyway'() {
      await world.visit(front, address);
      await extension.click();
      await popup.see(`all('h1, h2').some((one) => one.textContent === 'No article here')`, true);
      await popup.see(`named('button', 'Read the selection').length`, 0, 'nothing is selected');
      await popup.press('Read it anyway');
      await popup.see(says('The harbour master said the pier stays open'), true);
      await popup.press('Reader view');
      await world.readers(1);
      await page.type('Escape');
    },
    async 'no article: what is selected can be read, and nothing else'() {
      await world.visit(front, address);
      await world.inPage(`getSelection().selectAllChildren(document.getElementById('note'))`);
      await extension.click();
      await popup.press('Read the selection');
      await popup.see(says('We keep the light on'), true);
      await popup.see(`all('[data-quote]').length`, 1);
      await popup.see(says('Another line'), false);
    },
    async 'the extension and the command line read the same article'() {
      await open(english.url);
      await extension.click();
      await world.openTab();
      const read =
        await page.own(`browser.storage.session.get('article@1:' + location.hash.slice(1)).then((stored) => {
        const { leftOut, ...article } = Object.values(stored)[0].article;
        return article;
      })`);
      check(isDeepStrictEqual(read, english.article), 'the articles differ');
    },
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { root } from '../../../scripts/setup.mjs';
import { readByCommand } from '../samples.mjs';
import { check } from '../world.mjs';

/** Real pages are kept outside this project. */
const REAL_PAGE = join(root, '../shared/samples/seed-page.html');

const front = `<!doctype html><html lang="en"><title>Harbour portal</title><h1>Harbour portal</h1>
<ul><li><a href="/1">Ferry</a><li><a href="/2">Tides</a></ul>
<p id="note">The harbour master said the pier stays open. “We keep the light on,” said Ho Dam, the harbour master.</p>
<p>Another line stands here and does not belong to it.</p></html>`;
const address = 'https://harbour.example/';

/** A tab of its own, on screen and on paper, and what a page without a story offers. */
export function tab(world) {
  const { extension, popup, page, english, open } = world;
  const says = (words) => `all('article')[0]?.textContent.includes('${words}') ?? false`;

  /** Opens the story in its own tab; the article handed over there is this one. */
  async function readsAs(article) {
    await extension.click();
    await world.openTab();
    const read =
      await page.own(`browser.storage.session.get('article@1:' + location.hash.slice(1)).then((stored) => {
        const { leftOut, ...article } = Object.values(stored)[0].article;
        return article;
      })`);
    check(isDeepStrictEqual(read, article), 'the articles differ');
  }

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
      await page.see(`all('.bar, .rail, .kept, .left-out').length`, 0, 'controls on paper');
      await page.see(`all('.label').length > 0 && all('.source').length`, 1, 'part headings and source');
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
      await readsAs(english.article);
    },
    ...(existsSync(REAL_PAGE) && {
      async 'and the same from a real page, where one is at hand'() {
        const url = 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8241583';
        const headers = { 'content-security-policy': "default-src 'none'" }; // its parts are with others
        await world.visit({ body: readFileSync(REAL_PAGE), headers }, url);
        await readsAs(JSON.parse(readByCommand(REAL_PAGE, url, 'json')));
      },
    }),
  };
}

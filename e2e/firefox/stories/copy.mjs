import { join } from 'node:path';
import { readIfThere } from '../firefox.mjs';
import { check, checkSame } from '../world.mjs';

/** Take a story elsewhere. */
export function copy(world) {
  const { extension, popup, page, english, open } = world;
  const NAME = '[News Today] Night ferry brings evenings back.txt';

  /** What the clipboard holds once something was done, and the frame says what was copied if it says so at all. */
  async function copied(act, frame, notice) {
    await extension.forgetClipboard();
    await act();
    if (notice) await frame.see(`all('.notice')[0]?.textContent ?? ''`, `Copied: ${notice}`);
    return extension.clipboard();
  }

  const copyAs = (called) =>
    copied(
      async () => {
        await page.press('Other formats');
        await page.press(called);
      },
      page,
      called,
    );

  async function inTab() {
    await open(english.url);
    await extension.click();
    await world.openTab();
  }

  return {
    async 'the popup copies the clean text, the whole of it and nothing else'() {
      await open(english.url);
      await extension.click();
      const text = await copied(() => popup.press('Copy'), popup, 'Clean text');
      checkSame(text, english.clean, 'the clipboard');
    },
    async 'the reader over the page copies the same text'() {
      await open(english.url);
      await world.toggle();
      checkSame(await copied(() => page.press('Copy')), english.clean, 'the clipboard');
    },
    async 'what a person selects in the reader is what the keys copy, whatever the page listens to'() {
      await open(english.url);
      await world.inPage(`['copy', 'cut'].forEach((name) => addEventListener(name, (event) => {
        event.clipboardData.setData('text/plain', 'forged');
        event.preventDefault();
      }, true))`);
      await world.toggle();
      await page.see(
        `(() => {
        const at = middle(all('h1')[0]);
        return [1, 2, 3].every((clicks) => mouse('mousedown', ...at, { clicks }) && mouse('mouseup', ...at, { clicks }));
      })()`,
        true,
      );
      const text = await copied(() => page.chord('c', 'Control'));
      check(text.includes('evenings'), `the clipboard holds "${text.slice(0, 100)}"`);
    },
    async 'to select all means the story, over the page and in a tab'() {
      const ofStory =
        /^KBS\b.*Night ferry brings evenings back.*The last night ferry.*Yun Ga-ram.*Original page/s;
      const isStory = (text) => {
        check(ofStory.test(text), `the clipboard holds "${text.slice(0, 200)}"`);
        check(!/Who speaks|전체메뉴/.test(text), 'more than the story was copied');
      };
      await open(english.url);
      await world.toggle();
      const all = () => page.chord('a', 'Control').then(() => page.chord('c', 'Control'));
      isStory(await copied(all));
      await inTab();
      isStory(await copied(all));
    },
    async 'the reader over a page without encryption copies as well, whatever the page listens to'() {
      await world.visit(english.html, english.url.replace('https:', 'http:'));
      await world.seeInPage('isSecureContext', false);
      await world.inPage(`addEventListener('copy', (event) => {
        event.clipboardData.setData('text/plain', 'forged');
        event.preventDefault();
      }, true)`);
      await world.toggle();
      checkSame(await copied(() => page.press('Copy'), page, 'Clean text'), english.clean, 'the clipboard');
    },
    async 'the menu copies Markdown, both kinds at once, one speaker’s quotes and one quote with its source'() {
      await inTab();
      check((await copyAs('Markdown')).startsWith('# \\[News Today\\] '), 'Markdown has no title');
      checkSame(await copyAs('Text with formatting'), english.clean, 'the plain kind');
      check((await extension.clipboard('text/html'))?.includes('<blockquote>'), 'no formatted kind');
      await page.press('Yun Ga-ram…');
      const quotes = await copyAs('Quotes of Yun Ga-ram');
      check(quotes.includes('Ticket sales alone'), `the quotes are "${quotes}"`);
      check(!quotes.includes('An island that goes dark'), 'another speaker’s words are there');
      const lines = (await copied(() => page.type('j', 'c'), page, 'Quote with its source')).split('\n');
      check(lines[0].startsWith('“Ticket sales alone') && lines[1].includes('— Yun Ga-ram'), lines.join());
      check(lines[3].includes('#:~:text=Ticket%20sales%20alone'), `the link is ${lines[3]}`);
    },
    async 'the link of a copied quote leads to its words, over a line break and where the body stands twice'() {
      const html = english.html
        .replaceAll('a line like this one. ', 'a line like this one.<br>')
        .replace(
          '</head>',
          '<style>.print-view { display: block !important } .view-media { height: 3000px !important }</style></head>',
        );
      await world.visit(html);
      await extension.click();
      await world.openTab();
      await page.press('Yun Ga-ram…');
      const lines = (await copied(() => page.type('j', 'c'), page, 'Quote with its source')).split('\n');
      await extension.closeOthers();
      await open(lines[3]);
      await page.see('content.scrollY > 2500', true, 'scrolled to the words');
    },
    async 'the menu saves a file without a permission for downloads'() {
      await inTab();
      await page.press('Other formats');
      await page.press('.txt');
      const saved = await world.until(
        () => readIfThere(join(world.downloads, NAME)),
        (text) => text !== '',
      );
      checkSame(saved, english.clean, 'the file');
    },
    async 'what is selected on the page is copied as it reads, without what nobody sees'() {
      await open(english.url);
      await world.inPage(`(() => {
        const line = document.createElement('p');
        line.innerHTML = 'A line that was se\\u200elected<span style="display:none"> and hidden</span> on the page.';
        document.querySelector('#cont_newstext, body').prepend(line);
        getSelection().selectAllChildren(line);
      })()`);
      await extension.click();
      await popup.press('Other formats');
      const text = await copied(() => popup.press('What is selected on the page'));
      checkSame(text, 'A line that was selected on the page.', 'the clipboard');
    },
  };
}

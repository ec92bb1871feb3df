import { check, checkSame } from '../world.mjs';

/** Without the popup: the key and the menu of the right mouse button, as a person uses them. */
export function shortcut(world) {
  const { extension, page, english, open, readers } = world;

  return {
    async 'the shortcut opens and closes the reader view without the popup'() {
      await open(english.url);
      await extension.shortcut();
      await readers(1);
      const text = await page.text((shown) =>
        shown.includes('The last night ferry to the Byeolseom islands'),
      );
      check(/\d{1,2}:\d{2}/.test(text), 'no time is printed');
      await extension.shortcut();
      await readers(0);
    },
    async 'the browser grants Alt+R, and knows both entries of the menu'() {
      const all = await extension.inBackground('browser.commands.getAll()');
      checkSame(all.find(({ name }) => name === 'toggle-reader')?.shortcut, 'Alt+R', 'the shortcut');
      await open(english.url);
      checkSame(await extension.menu(5, 5), ['Read with Onrecord'], 'the menu of the page');
      const [x, y] = await world.inPage(`(() => {
        const line = document.querySelector('.headline-title, h1, h4');
        line.scrollIntoView({ block: 'center', behavior: 'instant' });
        getSelection().selectAllChildren(line);
        const { left, top, height } = getSelection().getRangeAt(0).getClientRects()[0];
        return [left + 10, top + height / 2];
      })()`);
      const [ours] = await extension.menu(x, y);
      check(/selection/i.test(ours ?? ''), `the menu of a selection has "${ours}"`);
    },
    async 'the menu reads the page'() {
      await open(english.url);
      await extension.menu(5, 5, 'Read with Onrecord');
      await readers(1);
      await page.type('Escape');
    },
  };
}

// What a person does with the extension in Firefox's own window: click its button, read its popup.
import { setTimeout as pause } from 'node:timers/promises';

const POPUP = 'browser.webextension-popup-browser';
const EXTENSION = 'WebExtensionPolicy.getByID(arguments[0]).extension';
const CLICK = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).triggerAction(window);`;
const IN_POPUP = `const answer = arguments[arguments.length - 1];
  const popup = document.querySelector('${POPUP}');
  if (!popup) return answer('');
  setTimeout(answer, 1000, ''); // the popup is changing places: what was asked of it is lost
  const task = 'data:,' + encodeURIComponent('sendAsyncMessage("done", ' + arguments[1] + ')');
  popup.messageManager.addMessageListener('done', ({ data }) => answer(data));
  popup.messageManager.loadFrameScript(task, false);`;
const TEXT = 'content.document.body.innerText';
const pressing = (name) => `[...content.document.querySelectorAll('button')]
  .filter((button) => button.textContent.trim() === ${JSON.stringify(name)})
  .map((button) => button.click()).length`;
const CLOSE = `document.querySelector('${POPUP}')?.closest('panel')?.hidePopup();`;
const STOP = `const answer = arguments[arguments.length - 1];
  const extension = ${EXTENSION};
  extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => answer(extension.backgroundState));`;

/** Installs the unpacked extension in `folder` for this run and answers how to use its toolbar button. */
export async function installExtension(send, folder) {
  const { value: id } = await send('Addon:Install', { path: folder, temporary: true });

  async function inWindow(command, script, ...more) {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return (await send(command, { script, args: [id, ...more] })).value;
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  }

  const inPopup = (task) => inWindow('WebDriver:ExecuteAsyncScript', IN_POPUP, task);
  const click = () => inWindow('WebDriver:ExecuteScript', CLICK);
  const until = async (isDone, seconds = 10) => {
    for (const end = Date.now() + seconds * 1000; !(await isDone()) && Date.now() < end; ) await pause(100);
  };

  return {
    /** Clicks the toolbar button and answers the popup's text once it `holds`, or what it says in the end. */
    async popup(holds) {
      let text = '';
      await click();
      await until(async () => {
        text = fold(await inPopup(TEXT));
        return holds(text);
      });
      await inWindow('WebDriver:ExecuteScript', CLOSE);
      return text;
    },
    /** Clicks the toolbar button and presses the button called `name` in the popup, which then closes. */
    async press(name) {
      await click();
      await until(async () => (await inPopup(pressing(name))) > 0);
      await until(async () => (await inPopup(TEXT)) === '');
    },
    /** Stops the event page as Firefox does after half a minute of rest; answers its state, 'stopped'. */
    stopBackground: () => inWindow('WebDriver:ExecuteAsyncScript', STOP),
  };
}

/** One space for any white space, so that texts compare however they are laid out. */
export const fold = (text) => text.replace(/\s+/g, ' ').trim();

// What a person does with the extension in Firefox's own window: click its button, read its popup.
import { setTimeout as pause } from 'node:timers/promises';

const POPUP = 'browser.webextension-popup-browser';
const EXTENSION = 'WebExtensionPolicy.getByID(arguments[0]).extension';
const CLICK = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).triggerAction(window);`;
const TEXT = `const answer = arguments[arguments.length - 1];
  const popup = document.querySelector('${POPUP}');
  if (!popup) return answer('');
  popup.messageManager.addMessageListener('text', ({ data }) => answer(data));
  popup.messageManager.loadFrameScript('data:,sendAsyncMessage("text", content.document.body.innerText)', false);`;
const CLOSE = `document.querySelector('${POPUP}')?.closest('panel')?.hidePopup();`;
const STOP = `const answer = arguments[arguments.length - 1];
  const extension = ${EXTENSION};
  extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => answer(extension.backgroundState));`;

/** Installs the unpacked extension in `folder` for this run and answers how to use its toolbar button. */
export async function installExtension(send, folder) {
  const { value: id } = await send('Addon:Install', { path: folder, temporary: true });

  async function inWindow(command, script) {
    await send('Marionette:SetContext', { value: 'chrome' });
    const { value } = await send(command, { script, args: [id] });
    await send('Marionette:SetContext', { value: 'content' });
    return value;
  }

  const read = async () => fold(await inWindow('WebDriver:ExecuteAsyncScript', TEXT));

  return {
    /** Clicks the button and answers the popup's text once it `holds` what is waited for, or what it says by then. */
    async popup(holds, seconds = 10) {
      await inWindow('WebDriver:ExecuteScript', CLICK);
      const end = Date.now() + seconds * 1000;
      let text = '';
      while (!holds(text) && Date.now() < end) {
        await pause(100);
        text = await read();
      }
      await inWindow('WebDriver:ExecuteScript', CLOSE);
      return text;
    },
    /** Stops the event page as Firefox does after half a minute of rest; answers its state, 'stopped'. */
    stopBackground: () => inWindow('WebDriver:ExecuteAsyncScript', STOP),
  };
}

/** One space for any white space, so that texts compare however they are laid out. */
export const fold = (text) => text.replace(/\s+/g, ' ').trim();

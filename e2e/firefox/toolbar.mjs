// What a person does with the extension in Firefox's own window: click its button, read and press in its popup.
import { setTimeout as pause } from 'node:timers/promises';
import { IN_FRAME, tasks } from './frame.mjs';

const POPUP = 'browser.webextension-popup-browser';
const EXTENSION = 'WebExtensionPolicy.getByID(arguments[0]).extension';
const CLICK = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).triggerAction(window);`;
const CLOSE = `document.querySelector('${POPUP}')?.closest('panel')?.hidePopup();`;
const STOP = `const answer = arguments[arguments.length - 1];
  const extension = ${EXTENSION};
  extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => answer(extension.backgroundState));`;
const CLIPBOARD = `const answer = arguments[arguments.length - 1];
  navigator.clipboard.readText().then(answer, (error) => answer(String(error)));`;
const FORGET = `Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString('nothing yet');`;
const ADDRESS = 'return gBrowser.selectedBrowser.currentURI.spec;';
const CLOSE_TAB = 'if (gBrowser.tabs.length > 1) gBrowser.removeCurrentTab();';

/** Installs the unpacked extension in `folder` for this run and answers how to use it. */
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

  const now = (script) => inWindow('WebDriver:ExecuteScript', script);
  const later = (script, ...more) => inWindow('WebDriver:ExecuteAsyncScript', script, ...more);

  /** Asks again and again until the answer `holds`; answers the last one. */
  async function until(ask, holds, seconds = 10) {
    let answer = await ask();
    for (const end = Date.now() + seconds * 1000; !holds(answer) && Date.now() < end; answer = await ask()) {
      await pause(100);
    }
    return answer;
  }

  /** What can be done and seen in a frame. Each waits for what it needs and fails with a sentence. */
  function frameOf(frame) {
    const run = (task) => later(IN_FRAME, frame, task);
    const done = async (task, complaint) => {
      if (
        (await until(
          () => run(task),
          (answer) => answer === true,
        )) !== true
      )
        throw new Error(complaint);
    };
    return {
      text: async (holds) =>
        fold(
          await until(
            () => run(tasks.text),
            (shown) => holds(fold(shown)),
          ),
        ),
      press: (called) => done(tasks.press(called), `there is no button "${called}"`),
      pressOn: (selector) => done(tasks.pressOn(selector), `there is no ${selector}`),
      choose: (label, option) => done(tasks.choose(label, option), `there is no "${option}" in "${label}"`),
      type: (key) => done(tasks.type(key), `${key} could not be pressed`),
      style: (selector, property, holds) => until(() => run(tasks.style(selector, property)), holds),
      count: (selector, holds) => until(() => run(tasks.count(selector)), holds),
      focused: (attribute, holds) => until(() => run(tasks.focused(attribute)), holds),
    };
  }

  const popup = frameOf(POPUP);
  return {
    until,
    popup,
    page: frameOf('page'),
    /** Clicks the toolbar button; the popup opens. */
    click: () => now(CLICK),
    /** Closes the popup, as a click beside it does. */
    closePopup: () => now(CLOSE),
    /** Waits for the popup to close by itself. */
    popupClosed: () =>
      until(
        () => later(IN_FRAME, POPUP, tasks.text),
        (text) => text === '',
      ),
    /** The address of the tab in front, once it `holds`. */
    address: (holds) => until(() => now(ADDRESS), holds),
    closeTab: () => now(CLOSE_TAB),
    /** What the clipboard holds once it is no longer what `forgetClipboard` left there. */
    clipboard: () =>
      until(
        () => later(CLIPBOARD),
        (text) => text !== 'nothing yet',
      ),
    forgetClipboard: () => now(FORGET),
    /** Stops the event page as Firefox does after half a minute of rest; answers its state, 'stopped'. */
    stopBackground: () => later(STOP),
  };
}

/** One space for any white space, so that texts compare however they are laid out. */
export const fold = (text) => text.replace(/\s+/g, ' ').trim();

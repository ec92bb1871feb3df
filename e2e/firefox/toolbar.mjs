// What a person does with the extension in Firefox's own window: click its button, read and press in its popup.
import { IN_FRAME } from './frame.mjs';
import { handIn, until } from './frame-hand.mjs';
import { later, now } from './in-window.mjs';
import { voiceScripts } from './voices.mjs';

/** Installs the extension in `path` and answers how to use it; an unpacked one stays for this run, a packed one for good. */
export async function installExtension(send, path) {
  const { value: id } = await send('Addon:Install', { path, temporary: !path.endsWith('.xpi') });
  return useExtension(send, id);
}

/** How to use an installed extension. */
export function useExtension(send, id) {
  async function inWindow(command, script, more) {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return (await send(command, { script, args: [id, ...more] })).value;
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  }
  const atOnce = (script, ...more) => inWindow('WebDriver:ExecuteScript', script, more);
  const inTime = (script, ...more) => inWindow('WebDriver:ExecuteAsyncScript', script, more);
  const handOn = (frame) => handIn((task, number) => inTime(IN_FRAME, frame, task, number));
  const background = handOn('background');
  async function inBackground(expression) {
    await inTime(later.wake);
    return background.own(expression);
  }
  const popup = handOn('popup');
  return {
    id,
    until,
    popup,
    /** What stands in the tab in front. */
    page: handOn('page'),
    /** Clicks the toolbar button; the popup opens. */
    click: () => atOnce(now.click),
    /** Closes the popup, as a click beside it does. */
    closePopup: () => atOnce(now.closePopup),
    /** Waits for the popup to close by itself. */
    popupClosed: () => popup.gone(),
    /** The address of the tab in front, once it `holds`. */
    address: (holds) => until(() => atOnce(now.address), holds),
    addresses: () => atOnce(now.addresses),
    openTab: (path) => atOnce(now.openTab, path),
    showTab: (index) => atOnce(now.showTab, index),
    reloadTab: () => inTime(later.reloadTab),
    closeTab: () => atOnce(now.closeTab),
    /** Closes all tabs but the first, which the browser's own commands go to. */
    closeOthers: () => atOnce(now.closeOthers),
    allow: () => until(() => atOnce(now.allow), Boolean),
    resize: (width, height, zoom) => atOnce(now.resize, width, height, zoom),
    moveWindow: (top) => atOnce(now.moveWindow, top),
    look: (changes) => atOnce(now.look, changes),
    speak: (language) => atOnce(now.language, language),
    /** Lends Firefox voices: `{ name, language, isLocal }` each. */
    lendVoices: (voices) => atOnce(voiceScripts.lend, voices),
    takeVoices: () => atOnce(voiceScripts.takeBack),
    /** What the voices were given so far: text, voice, rate and pitch each. */
    said: () => atOnce(voiceScripts.said),
    isSpeaking: () => atOnce(voiceScripts.isSpeaking),
    /** Lets the voice come to its end. */
    endVoice: () => atOnce(voiceScripts.end),
    shortcut: () => atOnce(now.shortcut),
    menu: (x, y, called) => inTime(later.menu, x, y, called),
    processOfTab: () => atOnce(now.processOfTab),
    /** What the clipboard holds once it is no longer what `forgetClipboard` left there. */
    clipboard: (type = 'text/plain') =>
      until(
        () => inTime(later.clipboard, type),
        (text) => text !== 'nothing yet',
      ),
    forgetClipboard: () => atOnce(now.forgetClipboard),
    /** Stops the event page as Firefox does after half a minute of rest; answers its state, 'stopped'. */
    stopBackground: () => inTime(later.stop),
    /** What an expression gives among the scripts of the event page, which this wakes. */
    inBackground,
    /** What the icon of the tab in front says. */
    title: () =>
      inBackground(`browser.tabs.query({ active: true, currentWindow: true })
        .then(([{ id }]) => browser.action.getTitle({ tabId: id }))`),
  };
}

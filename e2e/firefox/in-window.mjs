// What Firefox's own window is told: scripts with its rights. `arguments[0]` is the extension's name.
const EXTENSION = 'WebExtensionPolicy.getByID(arguments[0]).extension';
const ANSWER = 'const answer = arguments[arguments.length - 1];';
const GLOBAL = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { global } = ExtensionParent.apiManager;`;

/** Scripts that answer at once. */
export const now = {
  click: `${GLOBAL} global.browserActionFor(${EXTENSION}).triggerAction(window);`,
  closePopup: `document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup();`,
  address: 'return gBrowser.selectedBrowser.currentURI.spec;',
  addresses: 'return gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec);',
  closeTab: 'if (gBrowser.tabs.length > 1) gBrowser.removeCurrentTab();',
  closeOthers: 'for (const tab of gBrowser.tabs.slice(1)) gBrowser.removeTab(tab);',
  openTab: `const { mozExtensionHostname } = WebExtensionPolicy.getByID(arguments[0]);
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    gBrowser.selectedTab = gBrowser.addTab('moz-extension://' + mozExtensionHostname + arguments[1], { triggeringPrincipal });`,
  showTab: 'gBrowser.selectedTab = gBrowser.tabs[arguments[1]];',
  forgetClipboard: `Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString('nothing yet');`,
  /** Answers the question that hangs below the address bar with yes; whether there was one. */
  allow: `const { panel } = window.PopupNotifications;
    const question = panel.state === 'open' && panel.firstElementChild;
    if (!question) return false;
    question.button.click();
    return true;`,
  /** Colours, motion, zoom and medium, as a person's system or a printer has them, of the popup or else the tab in front. */
  look: `const popup = document.querySelector('browser.webextension-popup-browser');
    Object.assign((popup ?? gBrowser.selectedBrowser).browsingContext, arguments[1]);`,
  /** Makes the room of the tab in front so many pixels of the screen, at a zoom. */
  resize: `const [, width, height, zoom] = arguments;
    const { selectedBrowser } = gBrowser;
    const room = selectedBrowser.getBoundingClientRect();
    selectedBrowser.browsingContext.fullZoom = zoom;
    window.resizeBy(width - room.width, height - room.height);`,
  moveWindow: 'window.moveTo(0, arguments[1]);',
  language: `Services.locale.availableLocales = [arguments[1], 'en-US'];
    Services.locale.requestedLocales = [arguments[1]];`,
  /** Alt and a key, as a keyboard gives them to the window. */
  shortcut: `const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    tip.beginInputTransactionForTests(window);
    const keys = [{ key: 'Alt', code: 'AltLeft', keyCode: 18 }, { key: 'r', code: 'KeyR', keyCode: 82 }];
    const events = keys.map((one) => new KeyboardEvent('', one));
    for (const event of events) tip.keydown(event);
    for (const event of events.reverse()) tip.keyup(event);`,
  processOfTab: 'return gBrowser.selectedBrowser.frameLoader.remoteTab?.osPid ?? 0;',
};

/** Scripts that answer later. */
export const later = {
  stop: `${ANSWER} const extension = ${EXTENSION};
    extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => answer(extension.backgroundState));`,
  clipboard: `${ANSWER} const wanted = arguments[1];
    navigator.clipboard.read().then(async ([item]) => (await (await item.getType(wanted)).text()))
      .then(answer, (error) => answer(wanted === 'text/plain' ? String(error) : null));`,
  /** Loads the tab in front anew; answers when it is there again. */
  reloadTab: `${ANSWER} const { selectedBrowser } = gBrowser;
    const { STATE_STOP, STATE_IS_NETWORK } = Ci.nsIWebProgressListener;
    const heard = {
      QueryInterface: ChromeUtils.generateQI(['nsIWebProgressListener', 'nsISupportsWeakReference']),
      onStateChange({ isTopLevel }, request, flags) {
        if (!isTopLevel || !(flags & STATE_STOP) || !(flags & STATE_IS_NETWORK)) return;
        selectedBrowser.removeProgressListener(selectedBrowser.heard);
        answer();
      },
    };
    selectedBrowser.heard = heard; // which nobody else holds
    selectedBrowser.addProgressListener(heard);
    gBrowser.reload();`,
  /** Wakes the event page. */
  wake: `${ANSWER} ${EXTENSION}.wakeupBackground().then(answer, answer);`,
  /** Opens the menu of the right mouse button at a place, and answers our entries there; presses the one of that name. */
  menu: `${ANSWER} const [, x, y, called] = arguments;
    const menu = document.getElementById('contentAreaContextMenu');
    menu.addEventListener('popupshown', () => {
      const ours = [...menu.querySelectorAll('menuitem')].filter((one) => one.id.includes('onrecord') && !one.hidden);
      const wanted = ours.find((one) => one.label === called);
      if (wanted) menu.activateItem(wanted);
      else menu.hidePopup();
      answer(ours.map((one) => one.label));
    }, { once: true });
    const at = x + ',' + y;
    const press = 'content.synthesizeMouseEvent ? content.synthesizeMouseEvent("contextmenu",' + at + ',{ button: 2, clickCount: 1 })' +
      ' : content.windowUtils.sendMouseEvent("contextmenu",' + at + ', 2, 1, 0)';
    gBrowser.selectedBrowser.messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(press), false);`,
};

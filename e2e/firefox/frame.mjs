// A hand and an eye inside one of Firefox's frames, a popup or a page: real presses and keys, and what stands there to
// be read, through the reader's closed root too. Firefox runs these lines beside the page, with its own rights.

/** What the tasks below are written with. The place to look is the reader over the page where there is one. */
const HELPERS = `
  const root = () => content.document.querySelector('[data-onrecord-reader]')?.openOrClosedShadowRoot ?? content.document;
  const name = (element) => (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent).trim();
  const seen = (element) => element.getClientRects().length > 0;
  const all = (selector) => [...root().querySelectorAll(selector)].filter(seen);
  const named = (selector, called) => all(selector).filter((one) => called.endsWith('…') ? name(one).includes(called.slice(0, -1)) : name(one) === called);
  const style = (element, property) => element ? content.getComputedStyle(element)[property] : '';
  const mouse = (type, x, y, { clicks = 1, button = 0 } = {}) => {
    if (content.synthesizeMouseEvent) content.synthesizeMouseEvent(type, x, y, { button, clickCount: clicks });
    else content.windowUtils.sendMouseEvent(type, x, y, button, clicks, 0);
    return true;
  };
  const middle = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  const press = (element) => {
    if (!element) return false;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const at = middle(element);
    return ['mousemove', 'mousedown', 'mouseup'].every((type) => mouse(type, ...at));
  };
  const pressed = (keys, order) => {
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    tip.beginInputTransactionForTests(content);
    const [SPACE, LETTER] = [/^ $/, /^[a-z]$/i];
    const events = keys.map((key) => new content.KeyboardEvent('', {
      key,
      code: SPACE.test(key) ? 'Space' : LETTER.test(key) ? 'Key' + key.toUpperCase() : '',
      keyCode: SPACE.test(key) || LETTER.test(key) ? key.toUpperCase().charCodeAt(0) : 0,
    }));
    order(events, tip);
    return true;
  };
  const type = (keys) => pressed(keys, (events, tip) => {
    for (const event of events) {
      tip.keydown(event);
      tip.keyup(event);
    }
  });
  const chord = (key, held) => pressed([held, key], (events, tip) => {
    for (const event of events) tip.keydown(event);
    for (const event of events.reverse()) tip.keyup(event);
  });
  const choose = (list, option) => {
    const value = [...(list?.options ?? [])].find((one) => one.textContent.trim() === option)?.value;
    if (value === undefined) return false;
    list.value = value;
    for (const type of ['input', 'change']) list.dispatchEvent(new content.Event(type, { bubbles: true }));
    return true;
  };
`;

/**
 * A task for Firefox's window: runs an expression in a frame and answers what it gives, `(gone)` where there is no frame.
 * A popup's frame changes places while it opens, and an answer can get lost on the way, which gives ''. Asked again under the
 * same number, the frame says again what it said and does nothing twice.
 */
export const IN_FRAME = `const [id, frame, expression, number, answer] = arguments;
  const { views } = WebExtensionPolicy.getByID(id).extension;
  const places = {
    page: () => gBrowser.selectedBrowser,
    background: () => [...views].find(({ viewType }) => viewType === 'background')?.xulBrowser,
    popup: () => [...document.querySelectorAll('.webextension-popup-browser:not(.webextension-preload-browser)')]
      .find((one) => one.closest('panel')?.state === 'open'),
  };
  const browser = places[frame]();
  if (!browser) return answer('(gone)');
  const said = 'said' + number;
  const { messageManager } = browser;
  const gone = setInterval(() => browser.isConnected || finish('(gone)'), 50);
  const late = setTimeout(() => finish(''), 2000);
  const finish = (data) => {
    clearInterval(gone);
    clearTimeout(late);
    messageManager.removeMessageListener(said, heard);
    answer(data);
  };
  const heard = ({ data }) => finish(data);
  messageManager.addMessageListener(said, heard);
  const task = 'this.once ??= {}; if (!(' + number + ' in once)) {' + ${JSON.stringify(HELPERS)} +
    'const work = async () => (' + expression + '); once[' + number + '] = work().catch(String); }' +
    'once[' + number + '].then((got) => sendAsyncMessage("' + said + '", got));';
  messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(task), false);`;

const text = JSON.stringify;

/** Expressions for `IN_FRAME`. A name that ends in … need only be a part of one. */
export const tasks = {
  /** Everything that can be read. */
  text: `all('body, .onrecord').map((element) => element.innerText).join(' ')`,
  /** Presses the button of that name; whether there is one. */
  press: (called) => `press(named('button, [role=button], summary', ${text(called)})[0])`,
  /** Presses the first that matches; whether there is one. */
  pressOn: (selector) => `press(all(${text(selector)})[0])`,
  /** Presses keys one after the other where the focus is. */
  type: (keys) => `type(${text(keys)})`,
  /** Presses a key while another is held down. */
  chord: (key, held) => `chord(${text(key)}, ${text(held)})`,
  /** Chooses in the list of that label, as a person does. */
  choose: (label, option) => `choose(named('select', ${text(`${label}…`)})[0], ${text(option)})`,
  /** Presses the box of that label; whether there is one. */
  tick: (label) => `press(named('input', ${text(`${label}…`)})[0])`,
  /** What an expression gives among the document's own scripts, past its policy; they are lent `closedRoot`, the place to look. */
  own: (expression) => `(async () => {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
    sandbox.closedRoot = Cu.waiveXrays(root());
    return await Cu.evalInSandbox(${text(`(async () => JSON.stringify(await (${expression})) ?? 'null')()`)}, sandbox);
  })()`,
};

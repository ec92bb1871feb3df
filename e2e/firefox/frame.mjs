// A hand and an eye inside one of Firefox's frames, a popup or a page: real presses and keys, and what stands there to
// be read, through the reader's closed root too. Firefox runs these lines beside the page, with its own rights.

/** What the tasks below are written with. The place to look is the reader over the page where there is one. */
const HELPERS = `
  const root = () => content.document.querySelector('[data-onrecord-reader]')?.openOrClosedShadowRoot ?? content.document;
  const name = (element) => (element.getAttribute('aria-label') ?? element.textContent).trim();
  const seen = (element) => element.getClientRects().length > 0;
  const all = (selector) => [...root().querySelectorAll(selector)].filter(seen);
  const press = (element) => {
    if (!element) return false;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = [left + width / 2, top + height / 2];
    for (const type of ['mousemove', 'mousedown', 'mouseup']) {
      if (content.synthesizeMouseEvent) content.synthesizeMouseEvent(type, ...at, { button: 0, clickCount: 1 });
      else content.windowUtils.sendMouseEvent(type, ...at, 0, 1, 0);
    }
    return true;
  };
  const type = (key) => {
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    tip.beginInputTransactionForTests(content);
    const event = new content.KeyboardEvent('', { key });
    tip.keydown(event);
    tip.keyup(event);
    return true;
  };
`;

/** A task for Firefox's window: runs an expression in a frame and answers what it gives, '' where there is no frame. */
export const IN_FRAME = `const [, frame, expression, answer] = arguments;
  const browser = frame === 'page' ? gBrowser.selectedBrowser : document.querySelector(frame);
  if (!browser) return answer('');
  setTimeout(answer, 1500, ''); // the frame is changing places: what was asked of it is lost
  const { messageManager } = browser;
  messageManager.addMessageListener('done', function done({ data }) {
    messageManager.removeMessageListener('done', done);
    answer(data);
  });
  const task = '{' + ${JSON.stringify(HELPERS)} + 'let got; try { got = ' + expression + '; } catch (error) { got = String(error); } sendAsyncMessage("done", got); }';
  messageManager.loadFrameScript('data:,' + encodeURIComponent(task), false);`;

const text = JSON.stringify;

/** Expressions for `IN_FRAME`. */
export const tasks = {
  /** Everything that can be read. */
  text: `all('body, .onrecord').map((element) => element.innerText).join(' ')`,
  /** Presses the button of that name; whether there is one. */
  press: (called) => `press(all('button').find((button) => name(button) === ${text(called)}))`,
  /** Presses the first that matches; whether there is one. */
  pressOn: (selector) => `press(all(${text(selector)})[0])`,
  /** Presses a key where the focus is. */
  type: (key) => `type(${text(key)})`,
  /** Chooses in the list of that label, as a person does. */
  choose: (label, option) => `(() => {
    const list = all('select').find((one) => one.labels[0]?.textContent.trim().startsWith(${text(label)}));
    const value = [...(list?.options ?? [])].find((one) => one.textContent.trim() === ${text(option)})?.value;
    if (value === undefined) return false;
    list.value = value;
    list.dispatchEvent(new content.Event('input', { bubbles: true }));
    list.dispatchEvent(new content.Event('change', { bubbles: true }));
    return true;
  })()`,
  /** The computed style of the first that matches. */
  style: (selector, property) => `(() => {
    const element = all(${text(selector)})[0];
    return element ? content.getComputedStyle(element)[${text(property)}] : '';
  })()`,
  /** How many match. */
  count: (selector) => `all(${text(selector)}).length`,
  /** An attribute of what has the focus. */
  focused: (attribute) =>
    `(root().activeElement ?? content.document.activeElement)?.getAttribute(${text(attribute)}) ?? ''`,
};

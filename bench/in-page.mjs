// One browser, one page at a time: served from memory under its own address, no script of it runs, nothing is fetched.
import { chromium } from '@playwright/test';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A page that would load another one is measured as it is. */
const withoutRefresh = (html) => html.replace(/<meta\b[^>]*http-equiv\s*=\s*["']?refresh[^>]*>/gi, '');

/** Opens Chromium; `load` shows a page and gives `world`, which runs a script in a fresh isolated world of it. */
export async function openBrowser(executablePath) {
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  let body = '';
  await page.route('**/*', (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body,
    });
  });

  async function load({ url, html }) {
    body = withoutRefresh(html);
    const visit = () => page.goto(url, { waitUntil: 'domcontentloaded' });
    await visit().catch(visit); // the page before may still be asking for something
    await inWorld('', 'void document.documentElement?.getBoundingClientRect()'); // a click comes on a page that is drawn
  }

  /** What an expression gives in a fresh world of the page after a script; throws what it throws. */
  async function inWorld(script, expression) {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'bench',
    });
    const evaluate = (text) =>
      cdp.send('Runtime.evaluate', { contextId, expression: text, returnByValue: true });
    await evaluate(script);
    const { result, exceptionDetails } = await evaluate(expression);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** The first call in a fresh world, as a user's first click: the answer and its milliseconds. */
  const firstCall = (script, url) =>
    inWorld(
      script,
      `(() => {
      const count = document.getElementsByTagName('*').length;
      const start = performance.now();
      let text = null;
      try { text = reader.read(document, ${JSON.stringify(url)}); } catch {}
      const ms = performance.now() - start;
      return { text, ms, changed: count !== document.getElementsByTagName('*').length };
    })()`,
    );

  return { version: browser.version(), load, inWorld, firstCall, close: () => browser.close() };
}

// What the reader costs a page: memory over many rounds, and how long it takes and holds up a big page.
import { story } from '../hostile/story.mjs';

const filler = '<div class="c"><p>The ferry came late again, and <b>nobody</b> minded much.</p></div>\n';

/** Bytes in use by the page's process after a collection. */
async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
}

/** How many MB the page holds more after the reader was opened and closed over it so many times. */
export async function growthOver(browser, { url }, rounds) {
  await browser.visit(url);
  const popup = await browser.popup();
  await popup.press('Reader view');
  await popup.ended();
  const session = await browser.context.newCDPSession(browser.page);
  await session.send('Performance.enable');
  const remote = await browser.context.newPage();
  await remote.goto(`${browser.origin}/reader.html`);
  const repeat = (times) =>
    remote.evaluate(async (count) => {
      const { tabs, runtime } = globalThis.chrome;
      const general = {
        ...{ theme: 'auto', font: 'mixed', fontName: '', size: '100', width: '42', lineHeight: '100' },
        ...{ letterSpacing: '0', align: 'start', lineFocus: 'off', images: 'off', letterKeys: 'on' },
      };
      const settings = { general, site: null };
      const speechChoices = { speed: 1, voices: {} };
      const printed = { published: null, updated: null, kept: { words: '1', of: '1' } };
      const ask = async (id, call, argument) =>
        (await tabs.sendMessage(id, { call, argument }).catch(() => null))?.value;
      for (const { id } of await tabs.query({})) {
        const text = await ask(id, 'readText', null);
        if (!text) continue;
        const { value: article } = await runtime.sendMessage({ call: 'readArticle', argument: text });
        for (let round = 0; round < count; round++) {
          const showing = { article, printed, startsAloud: false, settings, speechChoices };
          if (!(await ask(id, 'openReader', showing))) throw new Error('the reader does not open');
          if (await ask(id, 'closeReader', null)) throw new Error('the reader does not close');
        }
        return;
      }
      throw new Error('no page answers');
    }, times);
  await repeat(10); // warm
  const before = await heapOf(session);
  await repeat(rounds);
  const after = await heapOf(session);
  await remote.close();
  await browser.leave();
  return { rounds, mb: (after - before) / 1e6 };
}

/** Time from the click to the story on the popup's own clock, and the page's longest block meanwhile, by page size. */
export async function opening(browser, pages, address) {
  const found = [];
  for (const [name, size] of [
    ['1 MB', 1e6],
    ['10 MB', 1e7],
  ]) {
    const url = address(77_000 + size / 1e6);
    pages[url] = story({ after: filler.repeat(size / filler.length) });
    const times = [];
    const blocks = [];
    for (let round = 0; round < 3; round++) {
      await browser.visit(url, 1_500);
      await browser.inPage(
        "self.blocks=[];new PerformanceObserver(l=>{for(const e of l.getEntries())self.blocks.push(e.duration)}).observe({type:'longtask'})",
      );
      const popup = await browser.popup();
      await browser.wait(300);
      times.push(popup.took);
      blocks.push((await browser.inPage('Math.max(0, ...self.blocks)')) ?? Number.NaN);
      await popup.close();
      await browser.leave();
    }
    delete pages[url];
    found.push({ name, ms: Math.min(...times), block: Math.round(Math.min(...blocks)) });
  }
  return found;
}

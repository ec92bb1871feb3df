import { check, checkSame } from '../world.mjs';

const HOST = '[data-onrecord-reader]';
const fighting = `setInterval(() => document.querySelector('${HOST}')?.remove(), 20)`;

/** The reader over the page, and what the page does about it. */
export function overlay(world) {
  const { extension, popup, page, english, open, inPage, toggle, readers } = world;

  /** The reader is still there after the time in which it would give way. */
  async function stays(ms = 900) {
    await new Promise((done) => setTimeout(done, ms));
    await readers(1);
  }

  return {
    async 'the reader view opens over the page and Escape brings back focus and scroll'() {
      await open(english.url);
      await inPage('(scrollTo(0, 120), document.getElementById("query").focus())');
      const place = '[scrollY, document.activeElement.id, document.documentElement.outerHTML].join()';
      const before = await inPage(place);
      await toggle();
      const missing = (text) => english.words.filter((word) => !text.includes(word));
      const text = await page.text((shown) => missing(shown).length === 0);
      check(
        missing(text).length === 0,
        `the reader lacks "${missing(text)[0]}"; it says: ${text.slice(0, 200)}`,
      );
      await page.type('PageDown');
      await page.type('Escape');
      await readers(0);
      checkSame(await inPage(place), before, 'the page afterwards');
    },
    async 'the button shows that the view is open, and closes it again'() {
      await open(english.url);
      await toggle();
      await extension.click();
      await popup.see(`named('button', 'Reader view')[0]?.getAttribute('aria-pressed')`, 'true');
      await popup.press('Reader view');
      await readers(0);
    },
    async 'the close button closes'() {
      await open(english.url);
      await toggle();
      await page.press('Close');
      await readers(0);
    },
    async 'the page sees no key of the reader, and can not press one itself'() {
      await open(english.url);
      await inPage(`['keydown', 'keypress', 'keyup', 'copy'].forEach((name) => [document, document.body].forEach((target) =>
        target.addEventListener(name, (event) => document.body.setAttribute('data-heard', name + event.key), true)))`);
      await toggle();
      await inPage(`document.querySelector('${HOST}').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))`);
      await readers(1);
      for (const key of ['Tab', 'a', 'Escape']) await page.type(key);
      await readers(0);
      checkSame(await inPage(`document.body.getAttribute('data-heard')`), null, 'the key the page heard');
    },
    async 'a page that takes the reader away once gets it back over itself'() {
      await open(english.url);
      await toggle();
      await inPage(`document.querySelector('${HOST}').remove()`);
      await readers(1);
      await page.see(`all('dialog').length`, 1);
      await page.type('Escape');
      await readers(0);
    },
    async 'a page that does not stop gets itself back, and the person the offer of a tab'() {
      await open(english.url);
      await toggle();
      await inPage(`void (document.body.dataset.fight = ${fighting})`);
      const title = await world.until(extension.title, (one) => one.includes('Open the story in a tab'));
      check(title.includes('Open the story in a tab'), `the icon says ${title}`);
      await readers(0);
      const offer = `all('.notice')[0]?.textContent.includes('Open the story in a tab') ?? false`;
      // It comes by itself where a window has the focus.
      await popup.see(offer, true).catch(() => extension.click().then(() => popup.see(offer, true)));
      await popup.see(`named('button', 'Open in a tab').length`, 1);
      await extension.closePopup();
      await inPage('clearInterval(Number(document.body.dataset.fight))');
      await toggle();
      await page.type('Escape');
    },
    async 'a reloaded extension takes over the page from its dead predecessor'() {
      await open(english.url);
      await toggle();
      await world.reload();
      await toggle();
      await page.type('Escape');
      await readers(0);
    },
    async 'a single-page site that goes elsewhere closes the reader; an address put straight does not'() {
      await open(english.url);
      await toggle();
      await inPage(`history.replaceState(null, '', location.href + '&utm_source=x#top')`);
      await stays(600);
      await inPage(`history.pushState(null, '', '?ncd=7654321')`);
      await readers(0);
    },
    async 'a single-page site that goes elsewhere closes the reader in a tab with a full history, too'() {
      await open(english.url);
      await inPage(`[...Array(60).keys()].forEach((entry) => history.pushState(null, '', '#' + entry))`);
      await toggle();
      await inPage(`history.pushState(null, '', '?ncd=7654321')`);
      await readers(0);
    },
    async 'what plays goes on playing, and the page below is inert'() {
      await open(english.url);
      await inPage(`(() => {
        const canvas = document.createElement('canvas');
        canvas.getContext('2d');
        const video = Object.assign(document.createElement('video'), { id: 'player', muted: true });
        video.srcObject = canvas.captureStream(5);
        document.body.prepend(video);
        video.play().catch(() => undefined); // no frame ever comes
      })()`);
      const isPlaying = `!document.getElementById('player').paused`;
      checkSame(await inPage(isPlaying), true, 'playing before');
      await toggle();
      checkSame(await inPage(isPlaying), true, 'playing below the reader');
      await page.type('Tab');
      checkSame(await inPage(`document.activeElement.matches('${HOST}')`), true, 'the focus in the reader');
      await page.type('Escape');
      checkSame(await inPage(isPlaying), true, 'playing afterwards');
    },
    async 'a press that is taken back, and a right click, are no reason to give way'() {
      await open(english.url);
      await toggle();
      const [x, y] = await page.act(`middle(named('button', 'Close')[0])`);
      const mouse = (type, left, top, button = 0) =>
        page.act(`mouse('${type}', ${left}, ${top}, { button: ${button} })`);
      await mouse('mousemove', x, y);
      await mouse('mousedown', x, y);
      for (const step of [1, 2, 3, 4]) await mouse('mousemove', x - 75 * step, y + 50 * step);
      await mouse('mouseup', x - 300, y + 200);
      await stays();
      for (const type of ['mousedown', 'mouseup']) await mouse(type, x, y, 2);
      await extension.menu(x, y);
      await stays();
      await page.press('Close');
      await readers(0);
    },
    async 'in a small window the reader’s own bar and dock are no cover'() {
      await open(english.url);
      await toggle();
      await page.type('j');
      await page.see(`all('.dock').length`, 1);
      await world.atSize(320, 256, 4);
      await page.type('j');
      await stays(2_000); // long enough to lose patience twice
    },
  };
}

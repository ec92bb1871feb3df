import { readFileSync } from 'node:fs';
import { check } from '../world.mjs';

const arabic = JSON.parse(readFileSync('e2e/pages/arabic-story.json', 'utf8'));

/** How a window of 1280 by 1024 is seen at 200 % and at 400 %. */
const zoomed = [
  [640, 512, 2],
  [320, 256, 4],
];

/** How far the words of an element stand from the right edge of the story. */
const fromRight = (selector) => `(() => {
  const words = content.document.createRange();
  words.selectNodeContents(root().querySelector('${selector}'));
  return root().querySelector('.body').getBoundingClientRect().right - words.getBoundingClientRect().right;
})()`;

/** Stories from the right, zoomed, in the colours of the system, without motion and without letters for keys. */
export function looks(world) {
  const { extension, popup, page, english, open } = world;
  const seeStyle = (selector, property, wanted) =>
    page.see(
      `style(root().querySelector('${selector}'), '${property}')`,
      wanted,
      `${property} of ${selector}`,
    );

  return {
    async 'a story written from the right has its bars, labels and marks there'() {
      await world.showArticle(arabic);
      await page.see(`all('.body')[0].dir`, 'rtl');
      await seeStyle('.soundbite', 'border-right-style', 'solid');
      await seeStyle('.soundbite', 'border-left-style', 'none');
      for (const words of ['.part p.text', '.label', 'h1'])
        await page.see(`${fromRight(words)} < 2`, true, `${words} at the right`);
      await page.see(
        `(() => {
          const [bar, name] = ['.soundbite', '.soundbite .name'].map((one) => all(one)[0].getBoundingClientRect());
          return bar.right - name.right < 40;
        })()`,
        true,
        'the name begins at the bar',
      );
      await page.see(
        `content.getComputedStyle(all('.inline')[0], '::after').unicodeBidi`,
        'plaintext',
        'a tip in English reads from the left',
      );
      await page.see(`style(all('.facts span').at(-1), 'unicodeBidi')`, 'plaintext', 'reads “1 min read”');
      await seeStyle('.foot', 'direction', 'ltr');
    },
    async 'an Arabic quote in an English story has its bar at its own side'() {
      await world.showArticle({ ...arabic, language: 'en' });
      await seeStyle('.soundbite', 'border-right-style', 'solid');
      await page.see(`all('.body')[0].hasAttribute('dir')`, false);
    },
    async 'nothing scrolls sideways at 200 % and 400 %, and what sticks leaves room for the quote'() {
      const inOwnTab = async () => {
        for (const size of zoomed) {
          await world.atSize(...size);
          await world.fits(`at ${size}`);
        }
        await extension.closeTab();
      };
      await world.showArticle(arabic);
      await inOwnTab();
      for (const path of ['/options.html', '/welcome.html']) {
        await world.openOwn(path);
        await inOwnTab();
      }
      await open(english.url);
      await world.toggle();
      for (const size of zoomed) {
        await world.atSize(...size);
        await page.type('j');
        await page.see(
          `(() => {
            const [words, dock, bar] = [root().activeElement, ...all('.dock, .bar').toReversed()].map((one) => one.getBoundingClientRect());
            return words.bottom > dock.top || words.top < bar.bottom;
          })()`,
          false,
          `bar or dock lie over the quote at ${size}`,
        );
        await page.see(
          `all('dialog')[0].scrollWidth - all('dialog')[0].clientWidth`,
          0,
          `the reader at ${size}`,
        );
      }
    },
    async 'in a popup the screen has no room for, bar and dock stay in sight'() {
      await open(english.url);
      await extension.moveWindow(300); // it ends with the screen, and Firefox lets a popup stand out
      await world.click();
      await popup.type('j', 'j');
      await popup.see('content.scrollY > 100', true, 'the popup has scrolled');
      for (const part of ['.bar', '.dock-tools'])
        await popup.see(
          `(() => {
            const { top, bottom } = all('${part}')[0].getBoundingClientRect();
            const { availTop, availHeight } = content.screen;
            return top >= 0 && bottom <= content.innerHeight && bottom + content.mozInnerScreenY <= availTop + availHeight;
          })()`,
          true,
          `${part} in sight`,
        );
      await popup.see('content.innerHeight > 300', true, 'the room there is, is taken');
    },
    async 'with large text in a narrow window a quote is shown from its first line'() {
      await extension.inBackground(`browser.storage.sync.set({ settings: { version: 3, size: '200' } })`);
      await open(english.url);
      await extension.click();
      await world.openTab();
      await world.atSize(320, 480, 2);
      const count = await page.act(`all('[data-quote]').length`);
      for (let quote = 0; quote < count; quote += 1) {
        await page.type('j');
        await page.see(
          `(() => {
            const line = content.document.activeElement.matches('[data-current]') ? content.document.activeElement.getClientRects()[0].top : -1;
            return line >= all('.bar')[0].getBoundingClientRect().bottom;
          })()`,
          true,
          `the first line of quote ${quote} below the bar`,
        );
      }
    },
    async 'in a narrow window the tools of the dock stand in one row, all of them and large enough'() {
      await open(english.url);
      await world.toggle();
      for (const width of [320, 340, 410]) {
        await world.atSize(width, 640, 2);
        await page.type('j');
        await page.see(
          `(() => {
            const boxes = [...root().querySelectorAll('.dock-tools button')].map((one) => one.getBoundingClientRect());
            const least = Math.min(...boxes.flatMap((box) => [box.width, box.height]));
            return [new Set(boxes.map(({ top }) => top)).size, boxes.length, least >= 24];
          })()`,
          [1, 5, true],
          `rows, tools and their size at ${width} px`,
        );
      }
    },
    async 'forced colours keep names, frames and the marks of quotes'() {
      const figure = { type: 'figure', src: '', caption: 'A bridge', alt: 'A bridge' };
      const parts = arabic.parts.map((part) => ({ ...part, blocks: [...part.blocks, figure] }));
      await world.showArticle({ ...arabic, parts });
      await extension.look({ forcedColorsOverride: 'active' });
      await page.see(`content.matchMedia('(forced-colors: active)').matches`, true);
      const differs = (selector, property) =>
        page.see(
          `style(root().querySelector('${selector}'), '${property}') !== style(all('.onrecord')[0], 'background-color')`,
          true,
          `${property} of ${selector} is not the ground`,
        );
      for (const [framed, side] of [
        ['.card', 'top'],
        ['.soundbite', 'right'],
        ['.chip', 'top'],
        ['.dot', 'top'],
      ]) {
        await differs(framed, `border-${side}-color`);
        await seeStyle(framed, `border-${side}-style`, 'solid');
      }
      await differs('.inline', 'text-decoration-color');
      await differs('.progress', 'background-color');
      await seeStyle('.inline', 'text-decoration-line', 'underline');
      await page.see(`all('.soundbite .name')[0].textContent`, 'ليلى منصور');
      await page.type('j');
      await seeStyle('.soundbite', 'outline-style', 'solid');
      await page.press('ليلى…');
      await seeStyle('[data-chosen]', 'outline-style', 'solid');
    },
    async 'with reduced motion nothing moves'() {
      /** Presses a button; the longest that anything moves until ten frames after its effect is there. */
      const press = async (called, effect) => {
        const longest = await popup.act(`(async () => {
          let [longest, left] = [0, 10];
          press(named('button', '${called}')[0]);
          for (let frame = 0; frame < 300 && left > 0; frame++) {
            await new Promise((done) => content.requestAnimationFrame(done));
            if (all('${effect}').length > 0) left--;
            for (const { effect } of content.document.getAnimations())
              longest = Math.max(longest, Number(effect.getTiming().duration));
          }
          return left > 0 ? 'nothing came' : longest;
        })()`);
        check(longest <= 1, `${effect} moves for ${longest} ms`);
      };
      await open(english.url);
      await world.click();
      await extension.look({ prefersReducedMotionOverride: 'reduce' });
      await popup.see(`content.matchMedia('(prefers-reduced-motion: reduce)').matches`, true);
      await press('Outline and speakers', '.outline');
      await popup.type('Escape');
      await press('Copy', '.notice span');
      await popup.see(
        `[content.document.documentElement, ...all('.onrecord, .onrecord *')].some((one) => style(one, 'scrollBehavior') === 'smooth')`,
        false,
        'smooth scrolling',
      );
    },
    async 'single letters are keys no more once the settings say so'() {
      const switchTo = async (isOn) => {
        await extension.showTab(1);
        await page.tick('Single letters are keys');
        await page.see(`named('input', 'Single letters are keys…')[0].checked`, isOn);
        await extension.showTab(0);
        await world.click();
      };
      await open(english.url);
      await world.openOwn('/options.html');
      await switchTo(false);
      await popup.type('j', '?');
      await popup.see(`all('.dock, .sheet').length`, 0, 'what letters bring');
      await extension.closePopup();
      await popup.gone();
      await switchTo(true);
      await popup.type('j');
      await popup.see(`all('.dock').length`, 1, 'what j brings');
    },
  };
}

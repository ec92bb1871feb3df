import { readFileSync } from 'node:fs';
import { check, checkSame } from '../world.mjs';

const [SEPIA, LIGHT, DARK] = ['rgb(246, 239, 221)', 'rgb(252, 251, 248)', 'rgb(23, 24, 27)'];
const paper = `style(all('.onrecord')[0], 'backgroundColor')`;
const ordinary = readFileSync('bench/pages/standfirst-and-captions.html', 'utf8');
const other = 'https://other.example/story';
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGM4YWICRAwQCgAfvAPxIHEV2wAAAABJRU5ErkJggg==';

/** How stories look, everywhere or on one site. */
export function settings(world) {
  const { extension, popup, page, english, open } = world;

  async function inSettings() {
    await open(english.url);
    await world.click();
    await popup.press('Settings');
  }

  return {
    async 'a setting shows at once, in every place, and is there the next time'() {
      await inSettings();
      await popup.choose('Theme', 'Sepia');
      await popup.choose('Text size', '150 %');
      await popup.see(paper, SEPIA);
      await popup.type('Escape');
      await popup.see(`named('select', 'Theme…').length`, 0);
      await world.openTab();
      await page.see(paper, SEPIA);
      await page.press('Settings');
      await page.see(`named('select', 'Text size…')[0]?.value`, '150');
      await page.press('Reset');
      await page.see(paper, LIGHT);
      await extension.closeTab();
      await world.click();
      await popup.see(paper, LIGHT, 'the paper, next time');
    },
    async 'any font of the machine can be named'() {
      await inSettings();
      await popup.choose('Font', 'Another…');
      await popup.see(
        `(() => {
          const [field] = all('input[type=text], input:not([type])');
          if (!field) return false;
          field.focus();
          type('DejaVu Sans "Mono'.split(''));
          field.blur();
          return field.value === 'DejaVu Sans "Mono';
        })()`,
        true,
      );
      await popup.see(`style(all('[data-role=lead] p')[0], 'fontFamily')`, '"DejaVu Sans Mono", serif');
    },
    async 'one site can have settings of its own, and Reset leaves the others alone'() {
      await inSettings();
      await popup.tick('Only on news.kbs.co.kr');
      await popup.choose('Theme', 'Dark');
      await popup.see(paper, DARK);
      await extension.closePopup();
      await popup.gone();
      await world.visit(ordinary, other);
      await world.click();
      await popup.see(paper, LIGHT);
      await extension.closePopup();
      await popup.gone();
      await open(english.url);
      await world.click();
      await popup.see(paper, DARK);
      await popup.press('Settings');
      await popup.tick('Only on news.kbs.co.kr');
      await popup.see(paper, LIGHT);
    },
    async '? shows the keys, and single letters can be switched off'() {
      const sheet = (count) =>
        popup.see(
          `all('dialog, [role=dialog]').filter((one) => name(one) === 'Keyboard').length`,
          count,
          'sheets of keys',
        );
      await open(english.url);
      await world.click();
      await popup.type('?');
      await sheet(1);
      await popup.see(`root().body.innerText.includes('Next quote')`, true);
      await popup.type('?');
      await sheet(0);
      await popup.type('j');
      await popup.see(`all('[data-current]').length`, 1);
      await popup.type('Escape');
      await popup.press('Settings');
      await popup.press('Keyboard');
      await popup.tick('Single letters are keys');
      await popup.type('Escape');
      await sheet(0);
      await popup.type('j', '?');
      await popup.see(`all('[data-current]').length`, 0);
      await sheet(0);
    },
    async 'line focus lights the lines under the pointer and lets presses through'() {
      await inSettings();
      await popup.choose('Line focus', '3 lines');
      await popup.type('Escape');
      await popup.act(`mouse('mousemove', 200, 400)`);
      await popup.see(
        `(() => {
          const { top, bottom, height } = all('.line-focus')[0]?.getBoundingClientRect() ?? {};
          return top < 400 && bottom > 400 && height > 60 && height < 110;
        })()`,
        true,
        'light under the pointer',
      );
      await popup.press('Yun Ga-ram…');
      await popup.see(`named('button', 'Yun Ga-ram…')[0]?.getAttribute('aria-pressed')`, 'true');
    },
    async 'pictures are off, and then only those that the page shows'() {
      const drawn = `all('img, [role=img]').filter((one) => one.localName === 'img').length`;
      const picture = { body: Buffer.from(DOT, 'base64'), headers: { 'content-type': 'image/png' } };
      for (const [address] of ordinary.matchAll(/(?<=src=")[^"]+\.(?:jpg|png|webp)/g))
        world.site.pages[new URL(address, other).href] = picture;
      await world.visit(ordinary, other);
      await world.click();
      await popup.press('Settings');
      await popup.see(`named('select', 'Theme…').length`, 1);
      await popup.see(`named('input', 'The page’s pictures…').length`, 0, 'the popup can show none');
      await extension.closePopup();
      await popup.gone();
      await world.toggle();
      await page.see(drawn, 0);
      const before = world.site.asked.length;
      await page.press('Settings');
      await page.tick('The page’s pictures');
      await page.see(`${drawn} > 0`, true, 'pictures');
      const asked = world.site.asked.slice(before);
      checkSame(
        asked.filter((url) => !(url in world.site.pages)),
        [],
        'addresses asked for that are new',
      );
      await page.type('Escape', 'Escape');
      check((await world.inPage('document.images.length')) > 0, 'the page has no pictures');
    },
  };
}

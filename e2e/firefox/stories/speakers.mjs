import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/setup.mjs';
import { check } from '../world.mjs';

const INTERVIEW = join(root, 'src/outlets/fixtures/cnbc-en');

/** Follow one speaker, find one’s way in the story. */
export function speakers(world) {
  const { extension, popup, page, english, open } = world;
  const isPressed = (name) => `named('button', '${name}…')[0]?.getAttribute('aria-pressed')`;
  const focused = (attribute) => `content.document.activeElement?.getAttribute('${attribute}') ?? ''`;

  return {
    async 'a speaker’s words stand out, j and k walk through them, Escape leaves the quote first'() {
      await open(english.url);
      await world.click();
      await popup.press('Yun Ga-ram…');
      await popup.see(isPressed('Yun Ga-ram'), 'true');
      await popup.type('j');
      await popup.see(focused('data-speaker'), '1', 'the speaker j went to');
      await popup.see(
        `all('aside, [role=complementary]').some((one) => one.textContent.includes('Yun Ga-ram'))`,
        true,
      );
      await popup.type('Escape');
      await popup.see(`all('[data-current]').length`, 0);
      await popup.press('Show all');
      await popup.press('Next quote');
      await popup.see(`all('[data-current]').length`, 1);
    },
    async 'in an interview turns are counted, stand out and are walked through, though nobody is quoted'() {
      const { url } = JSON.parse(readFileSync(`${INTERVIEW}.json`, 'utf8'));
      await world.visit(readFileSync(`${INTERVIEW}.html`, 'utf8'), url);
      await world.click();
      await popup.see(`all('.speakers h2')[0]?.textContent`, 'Who speaks');
      await popup.see(`all('[data-quote]').length`, 0);
      await popup.press('Hugo Amsel…');
      await popup.see(`all('[data-chosen]').length`, 3);
      const colour = (turn) => `style(all('[data-turn="${turn}"] p')[0], 'color')`;
      await popup.see(`${colour(0)} === ${colour(1)}`, false, 'the others fade');
      await popup.type('j', 'j');
      await popup.see(focused('data-turn'), '3', 'the turn j went to');
      await popup.see(`all('aside')[0]?.textContent.includes('Hugo Amsel')`, true);
      await popup.see(
        `all('[data-turn="3"] .voice')[0].getBoundingClientRect().top > all('.bar')[0].getBoundingClientRect().bottom`,
        true,
        'its head in sight',
      );
      await extension.forgetClipboard();
      await popup.type('c');
      const lines = (await extension.clipboard()).split('\n');
      check(lines[1].includes('— Hugo Amsel'), `the clipboard holds ${lines.join()}`);
    },
    async 'outline and speakers are a drawer in the popup, and a rail in a wide tab'() {
      const outline = `all('.outline').length`;
      const top = `Math.round(all('[data-role=lead]')[0].getBoundingClientRect().top)`;
      await open(english.url);
      await world.click();
      await popup.see(outline, 0);
      const before = await popup.act(top);
      await popup.press('Outline and speakers');
      await popup.see(outline, 1);
      await popup.see(top, before, 'the story’s place');
      await popup.type('Escape');
      await popup.see(outline, 0);
      await popup.see(focused('aria-label'), 'Outline and speakers', 'the focus');
      await popup.type('Enter');
      await popup.see(`press(named('.outline button', 'Report')[0])`, true);
      await popup.see(focused('data-role'), 'report', 'the focus');
      await world.openTab();
      for (const [width, zoom, count] of [
        [1280, 1, 0],
        [320, 2, 1],
      ]) {
        await world.atSize(width, 360, zoom);
        await page.see(`named('button', 'Outline and speakers').length`, count, `the button at ${width} px`);
      }
      await page.press('Outline and speakers');
      await page.see(
        `(() => {
          const { top, left, right, bottom } = all('.rail')[0]?.getBoundingClientRect() ?? {};
          return top >= 0 && left >= 0 && right <= content.innerWidth && bottom <= content.innerHeight;
        })()`,
        true,
        'the drawer on show',
      );
      await page.press('Close');
      await page.see(outline, 0, 'the outline');
    },
    async 'the popup opens where it was left: filter and scroll, and anew on another page'() {
      const scrolled = 'content.scrollY';
      await open(english.url);
      await world.click();
      await popup.press('Do Han-sol…');
      await popup.act('content.scrollTo(0, 333)');
      await new Promise((done) => setTimeout(done, 600)); // the popup writes it down
      await popup.see(scrolled, 333, 'the place it is closed at');
      await extension.closePopup();
      await popup.gone();
      await world.click();
      await popup.see(isPressed('Do Han-sol'), 'true');
      await popup.see(scrolled, 333);
      await extension.closePopup();
      await popup.gone();
      await world.visit(english.html, english.url.replace(/\d+$/, '7654321'));
      await world.click();
      await popup.see(isPressed('Do Han-sol'), 'false');
      await popup.see(scrolled, 0);
      check((await popup.text()) !== '', 'the popup is gone');
    },
  };
}

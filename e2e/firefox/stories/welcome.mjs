import { readFileSync } from 'node:fs';
import { checkSame } from '../world.mjs';

const korean = JSON.parse(readFileSync('public/_locales/ko/messages.json', 'utf8'));
const heading = `all('h1')[0]?.textContent`;

/** The page that opens after the install, and Korean. */
export function welcome(world) {
  const { extension, popup, page, english, open } = world;

  /** Lives a story in Korean, and English again. */
  async function inKorean(story) {
    await extension.speak('ko');
    await world.reload();
    try {
      await story();
    } finally {
      await extension.speak('en-US');
      await world.reload();
    }
  }

  return {
    async 'the first-run page says what it does and opens a sample story by speakers'() {
      await world.openOwn('/welcome.html');
      await page.see(heading, 'Read the news and see who said what');
      await page.see(
        `content.document.body.innerText.includes('Nothing you read leaves this computer')`,
        true,
      );
      await page.see(`content.document.body.innerText.includes('Alt+R')`, true);
      for (const scheme of ['light', 'dark']) {
        await extension.look({ prefersColorSchemeOverride: scheme });
        checkSame(await world.violations(page), [], `what axe finds, ${scheme}`);
      }
      await extension.look({ prefersColorSchemeOverride: 'none' });
      await page.press('Try it on a sample story');
      await page.see(`all('[data-role=report]').length`, 1);
      await page.see(`all('[data-quote]')[0]?.getAttribute('data-speaker')`, '0');
    },
    'the popup speaks Korean': () =>
      inKorean(async () => {
        await open(english.url);
        await world.click();
        await popup.see(`named('button', ${JSON.stringify(korean.copy.message)}).length`, 1);
        await popup.see(`named('button', ${JSON.stringify(korean.readerView.message)}).length`, 1);
        await popup.see('content.document.documentElement.lang', 'ko');
        await popup.see(
          `all('[data-role=lead]')[0]?.textContent.includes('The last night ferry') ?? false`,
          true,
        );
      }),
    'the first-run page and its sample speak Korean': () =>
      inKorean(async () => {
        await world.openOwn('/welcome.html');
        await page.see(heading, korean.welcomeTitle.message);
        await page.press(korean.trySample.message);
        await page.see(`all('article')[0]?.lang`, 'ko');
      }),
  };
}

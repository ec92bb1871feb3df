import {
  longParagraph,
  manyQuotes,
  manyTurns,
  quotesInOneParagraph,
  turningName,
} from '../../../scripts/big-articles.mjs';

/** Stories beyond any measure, in the tab of their own. */
export function big(world) {
  const { page, showArticle } = world;

  const count = (selector, number) =>
    page.see(`content.document.querySelectorAll('${selector}').length`, number, `the number of ${selector}`);

  return {
    async '5,000 quotes of 500 speakers are all there, and can be filtered and walked through'() {
      await showArticle(manyQuotes());
      await count('.chip', 25);
      await page.see(`named('button', '476 more').length`, 1);
      await page.press('Speaker 0…');
      await count('[data-quote]', 5_000);
      await count('[data-chosen]', 10);
      await page.type('k');
      await page.see(`content.document.activeElement.getAttribute('data-quote')`, '4500');
      await page.see(
        `(() => {
          const { top, bottom } = content.document.activeElement.getBoundingClientRect();
          return bottom > 0 && top < content.innerHeight;
        })()`,
        true,
        'the quote on show',
      );
      await page.press('476 more');
      await count('.chip', 500);
    },
    async 'a paragraph of 5,000 quotes is drawn bit by bit and keeps every character'() {
      const article = quotesInOneParagraph();
      await showArticle(article);
      await count('[data-quote]', 5_000);
      await page.see(
        `content.document.querySelector('p.text').textContent.length`,
        article.parts[0].blocks[0].text.length,
      );
    },
    async '2,000 turns are landmarks of their own and no outline'() {
      await showArticle(manyTurns());
      await count('section[data-role=exchange]', 2_000);
      await count('.outline', 0);
    },
    async 'a paragraph of two megabytes keeps every character'() {
      const article = longParagraph();
      await showArticle(article);
      await page.see(
        `content.document.querySelector('p.text').textContent.length`,
        article.parts[0].blocks[0].text.length,
      );
    },
    async 'marks of direction in a name turn nothing around it, and an empty part is no trouble'() {
      await showArticle(turningName());
      await count('[data-role=body]', 2);
      await page.see(
        `all('.chip, .soundbite figcaption').map((one) => [...one.querySelectorAll('bdi')].some((bdi) => bdi.textContent.includes('evil')))`,
        [true, true],
        'the name kept apart',
      );
      await page.see(
        `(() => {
          const [dot, count] = ['.chip .dot', '.chip .count'].map((one) => all(one)[0].getBoundingClientRect());
          return dot.left < count.left;
        })()`,
        true,
        'the dot before the count',
      );
    },
  };
}

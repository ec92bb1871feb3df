import { readFileSync } from 'node:fs';

const withVideo = readFileSync('bench/pages/standfirst-and-captions.html', 'utf8').replace(
  '<p>The swan left at nine.',
  '<div id="gap" style="height:3000px"></div><video controls width="320" height="180"></video>$&',
);
const url = 'https://other.example/story';
const isSeen = `(() => {
  const { top, bottom } = document.querySelector('video').getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
})()`;

/** From a video’s card back to its player. */
export function media(world) {
  const { popup, inPage, seeInPage } = world;
  return {
    async 'a video’s card goes back to the player in the page'() {
      await world.visit(withVideo, url);
      await seeInPage(isSeen, false);
      await world.click();
      await popup.press('Go to the player');
      await popup.gone();
      await seeInPage(isSeen, true, 'the player on show');
    },
    async 'a video that is no longer on show is said to be gone'() {
      await world.visit(withVideo, url);
      await world.click();
      await popup.see(`named('button', 'Go to the player').length`, 1);
      await inPage(`document.querySelector('video').remove()`);
      await popup.press('Go to the player');
      await popup.see(`all('[role=status]').some((one) => one.textContent.includes('not on show'))`, true);
    },
  };
}

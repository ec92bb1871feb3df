import { checkSame } from '../world.mjs';

const isHere = `browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => browser.scripting.executeScript({
  target: { tabId: tab.id },
  func: () => Symbol.for('onrecord.offers.opinion') in globalThis,
})).then(([{ result }]) => result)`;

/** The second reader, which is large and seldom needed. */
export function secondOpinion(world) {
  const { extension, popup } = world;
  return {
    async 'the second opinion is brought where our own reading finds nothing, and nowhere else'() {
      await world.open(world.english.url);
      await world.click();
      checkSame(await extension.inBackground(isHere), false, 'an article needs none');
      await extension.closePopup();
      await popup.gone();
      await world.visit(
        '<!doctype html><title>Ferry</title><p>Timetable</p>',
        'https://other.example/timetable',
      );
      await extension.click();
      await popup.see(`all('h1').some((one) => one.textContent === 'No article here')`, true);
      checkSame(await extension.inBackground(isHere), true, 'a doubtful page asks');
    },
  };
}

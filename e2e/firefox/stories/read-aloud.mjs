/** Read aloud, on a machine without a voice. */
export function readAloud(world) {
  const { extension, page, english, open } = world;
  return {
    async 'on a machine without voices the control explains itself'() {
      await open(english.url);
      await extension.click();
      await world.openTab();
      await page.press('Read aloud');
      await page.see(
        `content.document.body.innerText.includes('no voice for English')`,
        true,
        'the reason why nothing is heard',
      );
    },
  };
}

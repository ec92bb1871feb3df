import { checkSame } from '../world.mjs';

/** Everything a person may see, as axe judges it. */
export function access(world) {
  const { extension, popup, page, english, open, violations } = world;
  const clean = async (frame, what) => checkSame(await violations(frame), [], `what axe finds in ${what}`);

  const inTheme = (theme) => async () => {
    await open(english.url);
    await world.click();
    await popup.press('Settings');
    await popup.choose('Theme', theme);
    await clean(popup, 'the settings');
    for (const panel of ['Other formats', 'Outline and speakers']) {
      await popup.type('Escape');
      await popup.press(panel);
      await clean(popup, panel);
    }
    await popup.type('Escape');
    await popup.type('?');
    await clean(popup, 'the keys');
    await popup.type('Escape');
    await popup.press('Yun Ga-ram…');
    await popup.type('j');
    await clean(popup, 'one speaker, at a quote');
    await world.openTab();
    for (const [width, zoom] of [
      [320, 2],
      [1440, 1],
    ]) {
      await world.atSize(width, 360, zoom);
      await clean(page, `the tab at ${width} px`);
      await world.fits(`at ${width} px`);
    }
  };

  const overPage = (theme) => async () => {
    const cleanOver = async (what) => checkSame(await world.violationsOver(), [], `what is wrong in ${what}`);
    await world.chooseTheme(theme);
    await open(english.url);
    await world.toggle();
    await page.see(`all('.onrecord.theme-${theme} article').length`, 1, `stories in ${theme}`);
    await cleanOver('the story');
    for (const [panel, label] of [
      ['Settings', 'Theme'],
      ['Other formats', 'Markdown'],
    ]) {
      await page.press(panel);
      await page.see(
        `root().activeElement !== null && named('select, button', '${label}…').length > 0`,
        true,
        panel,
      );
      await cleanOver(panel);
      await page.type('Escape');
    }
    await page.type('?');
    await page.see(`all('dialog, [role=dialog]').some((one) => name(one) === 'Keyboard')`, true);
    await cleanOver('the keys');
    await page.type('Escape', 'j');
    await page.see(`all('[data-current]').length`, 1);
    await cleanOver('the reader at a quote');
    await page.type('Escape');
    await page.pressOn('.chip');
    await page.pressOn('.left-out summary');
    await page.see(`all('.left-out p').length > 0`, true, 'what was left out');
    await page.see(`named('a', 'Original page').length`, 1, 'one press to the original');
    await cleanOver('one speaker and what was left out');
    await world.atSize(320, 400, 2);
    await page.press('Outline and speakers');
    await page.see(`all('.outline').length`, 1);
    await cleanOver('the drawer');
  };

  const ownPages = (theme) => async () => {
    await world.chooseTheme(theme);
    for (const name of ['options', 'welcome']) {
      await world.openOwn(`/${name}.html`);
      await page.see(`all('.theme-${theme} h1').length`, 1, `${name} in ${theme}`);
      await clean(page, name);
    }
  };

  const message = (theme) => async () => {
    await world.chooseTheme(theme);
    await world.visit('<title>nothing</title>');
    await extension.click();
    await popup.see(`all('.state.theme-${theme} h1').length`, 1, `a message in ${theme}`);
    await clean(popup, 'the message');
    await world.openOwn('/reader.html#long-gone');
    await page.see(`all('.state.theme-${theme} h1').length`, 1, `the tab’s message in ${theme}`);
  };

  const inScheme = (scheme) => async () => {
    await world.visit('<title>nothing</title>');
    await extension.click();
    await popup.see(`all('h1').length`, 1);
    await extension.look({ prefersColorSchemeOverride: scheme });
    await popup.see(`content.matchMedia('(prefers-color-scheme: ${scheme})').matches`, true);
    await clean(popup, 'the message');
  };

  const themes = ['Light', 'Sepia', 'Dark', 'High contrast'];
  const kept = ['light', 'sepia', 'dark', 'contrast'];
  return Object.fromEntries([
    ...themes.map((theme) => [
      `axe finds nothing in the popup, its panels and the own tab: ${theme}`,
      inTheme(theme),
    ]),
    ...kept.map((theme) => [
      `axe finds nothing in the reader over a page, its panels and the left-out list: ${theme}`,
      overPage(theme),
    ]),
    ...kept.map((theme) => [
      `axe finds nothing in the settings page and the first-run page: ${theme}`,
      ownPages(theme),
    ]),
    ...kept.map((theme) => [
      `axe finds nothing in a message, and it has the chosen theme: ${theme}`,
      message(theme),
    ]),
    ...['light', 'dark'].map((scheme) => [`axe finds nothing in the messages, ${scheme}`, inScheme(scheme)]),
  ]);
}

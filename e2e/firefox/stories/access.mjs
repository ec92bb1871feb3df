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
    await clean(page, 'the tab');
  };

  const inScheme = (scheme) => async () => {
    await world.visit('<title>nothing</title>');
    await extension.look({ prefersColorSchemeOverride: scheme });
    await extension.click();
    await popup.see(`all('h1').length`, 1);
    await clean(popup, 'the message');
    await extension.look({ prefersColorSchemeOverride: 'none' });
  };

  const themes = ['Light', 'Sepia', 'Dark', 'High contrast'];
  return Object.fromEntries([
    ...themes.map((theme) => [
      `axe finds nothing in the popup, its panels and the own tab: ${theme}`,
      inTheme(theme),
    ]),
    ...['light', 'dark'].map((scheme) => [`axe finds nothing in the messages, ${scheme}`, inScheme(scheme)]),
  ]);
}

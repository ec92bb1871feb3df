import { expect, test } from './browser';
import { violations } from './violations';

for (const theme of ['Light', 'Sepia', 'Dark', 'High contrast']) {
  test(`axe finds nothing in the popup, its panels and the own tab: ${theme}`, async ({
    extension,
    article,
  }) => {
    const popup = await extension.click(article);
    const open = (name: string) => popup.getByRole('button', { name, exact: true }).click();
    await open('Settings');
    await popup.getByLabel('Theme').selectOption(theme);
    expect(await violations(popup), 'settings').toEqual([]);
    for (const panel of ['Other formats', 'Outline and speakers']) {
      await popup.keyboard.press('Escape');
      await open(panel);
      expect(await violations(popup), panel).toEqual([]);
    }
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('?');
    expect(await violations(popup), 'keys').toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.getByRole('button', { name: /^Yun Ga-ram/ }).click();
    await popup.keyboard.press('j');
    expect(await violations(popup), 'one speaker, at a quote').toEqual([]);

    const opened = extension.context.waitForEvent('page');
    await open('Open in a tab');
    const tab = await opened;
    await tab.locator('[data-role="lead"]').waitFor();
    for (const width of [320, 1440]) {
      await tab.setViewportSize({ width, height: 800 });
      expect(await violations(tab), `${width} px`).toEqual([]);
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, 'no scrolling sideways').toBeLessThanOrEqual(width);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the messages, ${colorScheme}`, async ({ extension }) => {
    const page = await extension.visit('<title>nothing</title>');
    const popup = await extension.click(page);
    await popup.emulateMedia({ colorScheme });
    await popup.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(popup)).toEqual([]);
  });
}

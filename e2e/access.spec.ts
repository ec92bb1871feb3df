import { expect, test } from './browser';
import { inClosedRoot, violationsOver } from './closed-root';
import { openTab } from './open-tab';
import { overlayOn } from './overlay';
import { chooseTheme } from './stored-story';
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

    const tab = await openTab(extension, popup);
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

for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
  test(`axe finds nothing in a message, and it has the chosen theme: ${theme}`, async ({ extension }) => {
    await chooseTheme(extension, theme);
    const popup = await extension.click(await extension.visit('<title>nothing</title>'));
    await popup.locator(`.state.theme-${theme} h1`).waitFor();
    expect(await violations(popup)).toEqual([]);
    const tab = await extension.context.newPage();
    await tab.goto(`chrome-extension://${extension.id}/reader.html#long-gone`);
    await tab.locator(`.state.theme-${theme} h1`).waitFor();
  });

  test(`axe finds nothing in the reader over a page, its panels and the left-out list: ${theme}`, async ({
    extension,
    article,
  }) => {
    await chooseTheme(extension, theme);
    const popup = await extension.click(article);
    await popup.getByRole('button', { name: 'Reader view' }).click();
    await expect(article.locator('[data-onrecord-reader=""]')).toHaveCount(1);
    const over = await overlayOn(article);
    expect(await violationsOver(article), 'the story').toEqual([]);
    for (const panel of ['Settings', 'Other formats']) {
      await over.press('button', panel);
      expect(await violationsOver(article), panel).toEqual([]);
      await article.keyboard.press('Escape');
    }
    await article.keyboard.press('?');
    expect(await over.names('dialog')).toContain('Keyboard');
    expect(await violationsOver(article), 'keys').toEqual([]);
    await article.keyboard.press('Escape');
    await article.keyboard.press('j');
    expect(await violationsOver(article), 'at a quote').toEqual([]);
    await article.keyboard.press('Escape');
    await inClosedRoot(article, `function () { this.querySelector('.chip').click(); }`);
    await inClosedRoot(article, `function () { this.querySelector('.left-out summary').click(); }`);
    await expect.poll(over.text).toContain('What was left out');
    expect(await over.names('link'), 'one press to the original').toContain('Original page');
    expect(await violationsOver(article), 'one speaker, what was left out').toEqual([]);
    await article.setViewportSize({ width: 320, height: 640 });
    await over.press('button', 'Outline and speakers');
    expect(await violationsOver(article), 'the drawer').toEqual([]);
  });
}

for (const theme of ['light', 'sepia', 'dark', 'contrast']) {
  test(`axe finds nothing in the settings page and the first-run page: ${theme}`, async ({ extension }) => {
    await chooseTheme(extension, theme);
    for (const name of ['options', 'welcome']) {
      const page = await extension.context.newPage();
      await page.goto(`chrome-extension://${extension.id}/${name}.html`);
      await page.locator(`.theme-${theme} h1`).waitFor();
      expect(await violations(page), name).toEqual([]);
    }
  });
}

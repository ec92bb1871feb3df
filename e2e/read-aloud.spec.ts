import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './browser';
import { openTab } from './open-tab';
import { overlayOn } from './overlay';
import { violations } from './violations';

interface Said {
  text: string;
  voice: string;
  rate: number;
  pitch: number;
}

/** What the voices were given so far. */
async function said({ context }: Extension): Promise<Said[]> {
  const isEngine = (worker: { url(): string }) => worker.url().endsWith('/engine.js');
  const engine = context.serviceWorkers().find(isEngine);
  return (await engine?.evaluate(() => Reflect.get(globalThis, 'said') as Said[])) ?? [];
}

async function openStory(extension: Extension, article: Page): Promise<Page> {
  const popup = await extension.click(article);
  const tab = await openTab(extension, popup);
  await tab.locator('[data-role="lead"]').waitFor();
  return tab;
}

test.describe('with voices', () => {
  test.use({ voices: true });

  test('the tab reads aloud, marks the sentence, says who speaks, and starts where one presses', async ({
    extension,
    article,
  }) => {
    const tab = await openStory(extension, article);
    await tab.getByRole('button', { name: 'Read aloud' }).click();
    await expect(tab.locator('h1 .spoken')).toBeVisible();
    const title = await tab.locator('h1').textContent();
    await expect
      .poll(async () => (await said(extension))[0])
      .toMatchObject({ text: title, voice: 'Near English' });

    await tab
      .locator('.soundbite blockquote')
      .first()
      .click({ position: { x: 20, y: 10 } });
    const name = await tab.locator('.soundbite .name').first().textContent();
    const words = await tab.locator('.soundbite .spoken').first().textContent();
    const at = async () => (await said(extension)).findIndex(({ text }) => text === words);
    await expect.poll(at).toBeGreaterThan(0);
    const [cue, quote] = (await said(extension)).slice((await at()) - 1);
    expect([cue?.text, cue?.pitch, quote?.pitch]).toEqual([`${name}:`, 1, 0.75]);

    await tab.getByRole('button', { name: 'Pause reading' }).click();
    const here = (await tab.locator('.spoken').allTextContents()).join('');
    const count = (await said(extension)).length;
    await tab.waitForTimeout(900);
    expect((await said(extension)).length, 'a pause is silent').toBe(count);
    await tab.getByLabel('Speed').selectOption('2×');
    await tab.getByRole('button', { name: 'Continue reading' }).click();
    const after = async () => (await said(extension)).slice(count).find(({ text }) => !text.endsWith(':'));
    await expect.poll(after, 'words, behind the cue of a quote').toBeDefined();
    const again = await after();
    expect([again?.rate, here.startsWith(again?.text ?? '-')]).toEqual([2, true]);
  });

  test('from the popup it goes on over the page, and Escape ends it before it closes the reader', async ({
    extension,
    article,
  }) => {
    const popup = await extension.click(article);
    await popup.getByRole('button', { name: 'Read aloud' }).click();
    if (!popup.isClosed()) await popup.waitForEvent('close');
    const overlay = await overlayOn(article);
    await expect.poll(() => overlay.names('button')).toContain('Pause reading');
    await expect.poll(async () => (await said(extension)).length).toBeGreaterThan(1);
    await article.keyboard.press('r');
    await expect.poll(() => overlay.names('button')).toContain('Continue reading');
    await article.keyboard.press('Escape');
    await expect.poll(() => overlay.names('button')).not.toContain('Continue reading');
    expect(await overlay.names('dialog')).toEqual(['Reader view']);
  });

  test('in a narrow window the dock is one line high and covers no sentence', async ({
    extension,
    article,
  }) => {
    const tab = await openStory(extension, article);
    await tab.setViewportSize({ width: 320, height: 500 });
    await tab.emulateMedia({ reducedMotion: 'reduce' });
    await tab.getByRole('button', { name: 'Read aloud' }).click();
    await tab.locator('.spoken').first().waitFor();
    await tab.getByRole('button', { name: 'Pause reading' }).click();
    for (let step = 0; step < 12; step += 1) {
      const before = await tab.locator('.spoken').first().textContent();
      await tab.keyboard.press('n');
      await expect(tab.locator('.spoken').first()).not.toHaveText(before ?? '');
      await expect
        .poll(() =>
          tab.evaluate(() => {
            const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
            const [bar, spoken, docks] = [box('.bar'), box('.spoken'), box('.docks')];
            if (!bar || !spoken || !docks) return 'nothing is spoken';
            if (docks.height > 60) return `the dock is ${docks.height} px high`;
            return spoken.top >= bar.bottom && spoken.bottom <= docks.top ? 'in sight' : 'covered';
          }),
        )
        .toBe('in sight');
    }
    expect(await violations(tab), 'the dock').toEqual([]);
    await tab.getByRole('button', { name: 'Voices' }).click();
    await expect(tab.getByLabel('Voice of quotes')).toBeVisible();
    expect(await violations(tab), 'the voices').toEqual([]);
  });

  test('the voice one chose is there the next time, and one of a server says so', async ({
    extension,
    article,
  }) => {
    const tab = await openStory(extension, article);
    await tab.getByRole('button', { name: 'Read aloud' }).click();
    await tab.getByRole('button', { name: 'Voices' }).click();
    await expect(tab.getByText('stays on this computer')).toBeVisible();
    await tab
      .getByRole('combobox', { name: 'Voice', exact: true })
      .selectOption('Far English (sends the text away)');
    await expect(tab.getByText('leaves this computer')).toBeVisible();
    await tab.getByLabel('Voice of quotes').selectOption('Second English');
    await tab.reload();
    await tab.getByRole('button', { name: 'Read aloud' }).click();
    await expect.poll(async () => (await said(extension)).at(-1)?.voice).toBe('Far English');
    await tab.getByRole('button', { name: 'Voices' }).click();
    await expect(tab.getByLabel('Voice of quotes')).toHaveValue('Second English');
  });
});

test('on a machine without voices the control explains itself', async ({ extension, article }) => {
  const tab = await openStory(extension, article);
  await tab.getByRole('button', { name: 'Read aloud' }).click();
  await expect(tab.getByRole('region', { name: 'Read aloud' })).toContainText('no voice for English', {
    timeout: 10_000,
  });
});

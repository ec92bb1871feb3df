import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { openTab } from './open-tab';
import { tabWith } from './stored-story';

const talk = JSON.parse(readFileSync('src/reader/samples/lock-keeper-en.json', 'utf8'));

/** Where the letters of the first line of an element stand. */
const baseline = (tab: Page, selector: string) =>
  tab
    .locator(selector)
    .first()
    .evaluate((element) => {
      const probe = document.createElement('span');
      probe.style.display = 'inline-block';
      element.prepend(probe);
      const { bottom } = probe.getBoundingClientRect();
      probe.remove();
      return bottom;
    });

test('on paper names stand in a column beside the words, without controls and in black', async ({
  extension,
  article,
}) => {
  const popup = await extension.click(article);
  const tab = await openTab(extension, popup);
  await tab.locator('.soundbite').first().waitFor();
  await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const name = await tab.locator('.soundbite .name').first().boundingBox();
  const words = await tab.locator('.soundbite blockquote').first().boundingBox();
  expect(
    Math.abs((await baseline(tab, '.soundbite .name')) - (await baseline(tab, '.soundbite blockquote'))),
  ).toBeLessThan(2);
  const narration = await tab.locator('[data-role="report"] > p').first().boundingBox();
  expect(name && words && name.x + name.width <= words.x && Math.abs(name.y - words.y) < 20).toBe(true);
  expect(narration?.x).toBe(words?.x);
  await expect(tab.locator('.bar')).toBeHidden();
  await expect(tab.locator('.rail')).toBeHidden();
  const colour = await tab
    .locator('.soundbite .name')
    .first()
    .evaluate((one) => getComputedStyle(one).color);
  expect(colour).toBe('rgb(0, 0, 0)');
  for (const told of ['.label', '.source']) await expect(tab.locator(told).first(), told).toBeVisible();
  for (const tool of ['.kept', '.left-out']) {
    await expect(tab.locator(tool), tool).toHaveCount(1);
    await expect(tab.locator(tool), tool).toBeHidden();
  }
  expect((await tab.pdf()).subarray(0, 5).toString()).toBe('%PDF-');

  const interview = await tabWith(extension, talk);
  await interview.emulateMedia({ media: 'print' });
  const [turn, said] = [
    await baseline(interview, '.voice .name'),
    await baseline(interview, '[data-turn] > p'),
  ];
  expect(Math.abs(turn - said)).toBeLessThan(2);
});

import type { Page } from '@playwright/test';
import type { Extension } from './browser';

/** Opens the story in a popup in a tab of its own; the popup closes when another page comes to the front. */
export async function openTab({ context }: Extension, popup: Page): Promise<Page> {
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open in a tab' }).click();
  return opened;
}

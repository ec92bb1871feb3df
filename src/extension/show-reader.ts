import type { Article } from '../article';
import { printedOf } from '../reader/printed';
import { askPage } from './ask-page';
import { hostOf } from './host-of';
import { readSettings } from './settings-store';
import type { Showing } from './showing';
import { readSpeechChoices } from './speech-store';
import { locale } from './words';

/** Opens the reader over the page of a tab with an article that was read there. */
export async function showReader(
  tabId: number,
  article: Article,
  { startsAloud = false } = {},
): Promise<void> {
  const [settings, speechChoices] = await Promise.all([
    readSettings(hostOf(article.url)),
    readSpeechChoices(),
  ]);
  const printed = printedOf(article, locale);
  const showing: Showing = { article, printed, startsAloud, settings, speechChoices };
  await askPage(tabId, 'openReader', showing);
}

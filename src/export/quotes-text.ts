import type { Article } from '../article';
import { sourceLine } from './source-line';
import { speakerName } from './speaker-name';

/** The quotes of one speaker (null: of nobody known; undefined: of everybody) as text, under title and source. */
export function quotesToText(article: Article, of?: number | null): string {
  const lines = article.quotes
    .filter(({ speaker }) => of === undefined || speaker === of)
    .map(({ text, speaker, label }) => {
      const known = speaker === null ? undefined : article.speakers[speaker];
      const who = known ? speakerName(known) : label;
      return `${who ? `${who}: ` : ''}“${text}”`;
    });
  return `${[article.title, sourceLine(article), ...lines].join('\n\n')}\n`;
}

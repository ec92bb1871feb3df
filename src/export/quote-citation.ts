import type { Article, Quote } from '../article';
import { passageLink } from './passage-link';
import { printedTime } from './source-line';
import { speakerName } from './speaker-name';

/** One quote with its citation: the words, who says them, the story, outlet, program and time, a link to the place. */
export function quoteCitation(article: Article, quote: Quote): string {
  const speaker = quote.speaker === null ? undefined : article.speakers[quote.speaker];
  const who = speaker ? speakerName(speaker) : quote.label;
  const { title, outlet, program, publishedAt } = article;
  const source = [title, outlet, program, publishedAt && printedTime(publishedAt)]
    .filter(Boolean)
    .join(' · ');
  return `${[`“${quote.text}”`, who && `— ${who}`, source, passageLink(article, quote)].filter(Boolean).join('\n')}\n`;
}

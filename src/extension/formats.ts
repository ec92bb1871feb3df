import type { Article } from '../article';
import { fileName } from '../export/file-name';
import { articleToHtml } from '../export/html';
import { articleToJson } from '../export/json';
import { articleToMarkdown } from '../export/markdown';
import { quotesToText } from '../export/quotes-text';
import { articleToText, passagesToText } from '../export/text';
import type { Format } from '../reader/FormatsMenu';
import { nameOf } from '../reader/speaker-lines';
import type { Chosen } from '../reader/use-quotes';
import { words } from './words';

/** What goes to the clipboard: text, and for programs that take it the same with its formatting. */
export interface Clip {
  text: string;
  html?: string;
}

/** The forms to copy a story in; of its quotes those of the speaker who is chosen in the reader. */
export function copyFormats(
  article: Article,
  chosen: Chosen,
  copy: (clip: Clip, name: string, event: Event) => void,
) {
  const speaker = chosen === null ? undefined : chosen === 'unclear' ? null : Number(chosen);
  const known = typeof speaker === 'number' ? article.speakers[speaker] : undefined;
  const quotes = known
    ? words('quotesOf', nameOf(known))
    : words(chosen === null ? 'allQuotes' : 'unclearQuotes');
  const all: { id: string; name: string; clip(): Clip }[] = [
    { id: 'text', name: words('cleanText'), clip: () => ({ text: articleToText(article) }) },
    {
      id: 'rich',
      name: words('richText'),
      clip: () => ({ text: articleToText(article), html: articleToHtml(article) }),
    },
    { id: 'markdown', name: words('markdown'), clip: () => ({ text: articleToMarkdown(article) }) },
    { id: 'quotes', name: quotes, clip: () => ({ text: quotesToText(article, speaker) }) },
  ];
  const hasQuotes = article.quotes.some((quote) => speaker === undefined || quote.speaker === speaker);
  const offered = hasQuotes ? all : all.slice(0, -1);
  return offered.map(
    ({ id, name, clip }): Format => ({ id, name, run: (event) => copy(clip(), name, event) }),
  );
}

/** What is selected on the page, read like a story and so without what nobody sees; nothing where nothing is selected. */
export function selectionFormat(
  read: (() => Promise<Article | null>) | undefined,
  copy: (clip: Clip | null, name: string, event: Event) => void,
): Format[] {
  if (!read) return [];
  const name = words('selection');
  const run = async (event: Event) => {
    const article = await read().catch(() => null);
    copy(article && { text: passagesToText(article) }, name, event);
  };
  return [{ id: 'selection', name, run: (event) => void run(event) }];
}

const files: { ending: string; type: string; write(article: Article): string }[] = [
  { ending: 'txt', type: 'text/plain', write: articleToText },
  { ending: 'md', type: 'text/markdown', write: articleToMarkdown },
  { ending: 'html', type: 'text/html', write: articleToHtml },
  { ending: 'json', type: 'application/json', write: articleToJson },
];

/** The files a story can be saved as: by a link with `download`, which needs no permission. */
export function fileFormats(article: Article, saved: (name: string) => void): Format[] {
  return files.map(({ ending, type, write }) => ({
    id: ending,
    name: `.${ending}`,
    run(event) {
      if (!event.isTrusted) return;
      const name = fileName(article, ending);
      const address = URL.createObjectURL(new Blob([write(article)], { type: `${type};charset=utf-8` }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser may still be reading
      saved(name);
    },
  }));
}

import type { Article } from '../article';
import { type Passage, passagesOf } from './passages';
import { sourceLine } from './source-line';

/** Signs that Markdown would read as its own; a page's text must stay text. */
const SIGNS = /[\\`*_[\]<>#|~]|&(?=#?\w+;)/g;

const plain = (text: string): string =>
  text
    .replace(SIGNS, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');

/** An article as Markdown: title as a heading, soundbites as block quotations with their speaker behind a dash. */
export function articleToMarkdown(article: Article): string {
  return `${[`# ${plain(article.title)}`, plain(sourceLine(article)), ...passagesOf(article).map(lineOf)].join('\n\n')}\n`;
}

const LINES: Record<Passage['kind'], (text: string) => string> = {
  story: (text) => `## ${text}`,
  heading: (text) => `### ${text}`,
  paragraph: (text) => text,
  quote: (text) => `> “${text}”`,
  item: (text) => `- ${text}`,
  row: (text) => text.replaceAll('\t', ' · '),
  caption: (text) => `*${text}*`,
};

function lineOf({ kind, who, text }: Passage): string {
  const line = LINES[kind](plain(text));
  if (!who) return line;
  return kind === 'quote' ? `${line}\n>\n> — ${plain(who)}` : `**${plain(who)}:** ${line}`;
}

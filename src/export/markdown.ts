import type { Article } from '../article';
import { type Line, type Passage, passagesOf } from './passages';
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
  return `${[`# ${plain(article.title)}`, plain(sourceLine(article)), ...passagesOf(article).map(markedOf)].join('\n\n')}\n`;
}

const LINES: Record<Line['kind'], (text: string) => string> = {
  story: (text) => `## ${text}`,
  heading: (text) => `### ${text}`,
  paragraph: (text) => text,
  quote: (text) => `> “${text}”`,
  caption: (text) => `*${text}*`,
};

function markedOf(passage: Passage): string {
  if ('items' in passage)
    return passage.items
      .map((item, index) => `${passage.ordered ? `${index + 1}.` : '-'} ${plain(item)}`)
      .join('\n');
  if ('rows' in passage) return tableOf(passage.rows);
  const { kind, who, text } = passage;
  const line = LINES[kind](plain(text));
  if (!who) return line;
  return kind === 'quote' ? `${line}\n>\n> — ${plain(who)}` : `**${plain(who)}:** ${line}`;
}

/** A table of GitHub Flavored Markdown, section 4.10: its first row is always the head. */
function tableOf([head = [], ...rows]: string[][]): string {
  const row = (cells: string[]) => `| ${cells.map(plain).join(' | ')} |`;
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}

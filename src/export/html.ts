import type { Article } from '../article';
import { type Line, type Passage, passagesOf } from './passages';
import { sourceLine } from './source-line';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** An article as a page of its own, for a file; the product itself never reads HTML text back. */
export function articleToHtml(article: Article): string {
  const title = escaped(article.title);
  return [
    '<!doctype html>',
    `<html lang="${escaped(article.language)}">`,
    `<head><meta charset="utf-8"><title>${title}</title></head>`,
    '<body><article>',
    `<h1>${title}</h1>`,
    `<p>${escaped(sourceLine(article))}</p>`,
    ...passagesOf(article).map(elementOf),
    '</article></body>',
    '</html>',
    '',
  ].join('\n');
}

const ELEMENTS: Record<Line['kind'], (text: string) => string> = {
  story: (text) => `<h2>${text}</h2>`,
  heading: (text) => `<h3>${text}</h3>`,
  paragraph: (text) => `<p>${text}</p>`,
  quote: (text) => `<blockquote><p>“${text}”</p></blockquote>`,
  caption: (text) => `<p><small>${text}</small></p>`,
};

const each = (name: string, texts: readonly string[]): string =>
  texts.map((text) => `<${name}>${escaped(text)}</${name}>`).join('');

function elementOf(passage: Passage): string {
  if ('items' in passage) {
    const name = passage.ordered ? 'ol' : 'ul';
    return `<${name}>${each('li', passage.items)}</${name}>`;
  }
  if ('rows' in passage) {
    const cell = (row: number) => (passage.header && row === 0 ? 'th' : 'td');
    return `<table>${passage.rows.map((cells, row) => `<tr>${each(cell(row), cells)}</tr>`).join('')}</table>`;
  }
  const { kind, who, text } = passage;
  if (kind === 'quote' && who) {
    return `<figure><blockquote><p>“${escaped(text)}”</p></blockquote><figcaption>${escaped(who)}</figcaption></figure>`;
  }
  const words = escaped(text);
  return ELEMENTS[kind](who ? `<b>${escaped(who)}:</b> ${words}` : words);
}

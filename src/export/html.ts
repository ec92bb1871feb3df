import type { Article } from '../article';
import { type Passage, passagesOf } from './passages';
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

const ELEMENTS: Record<Passage['kind'], (text: string) => string> = {
  story: (text) => `<h2>${text}</h2>`,
  heading: (text) => `<h3>${text}</h3>`,
  paragraph: (text) => `<p>${text}</p>`,
  quote: (text) => `<blockquote><p>“${text}”</p></blockquote>`,
  item: (text) => `<ul><li>${text}</li></ul>`,
  row: (text) => `<p>${text.replaceAll('\t', ' · ')}</p>`,
  caption: (text) => `<p><small>${text}</small></p>`,
};

function elementOf({ kind, who, text }: Passage): string {
  if (kind === 'quote' && who) {
    return `<figure><blockquote><p>“${escaped(text)}”</p></blockquote><figcaption>${escaped(who)}</figcaption></figure>`;
  }
  const words = escaped(text);
  return ELEMENTS[kind](who ? `<b>${escaped(who)}:</b> ${words}` : words);
}

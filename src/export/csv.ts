import type { Article } from '../article';
import { sourceAddress } from './source-address';

const COLUMNS = [
  'quote',
  'form',
  'name',
  'title',
  'affiliation',
  'label',
  'confidence',
  'outlet',
  'program',
  'published',
  'headline',
  'url',
];

/**
 * A field as RFC 4180 wants it; a leading sign that a spreadsheet would take for a formula, in full width as well, gets an
 * apostrophe (OWASP, CSV injection).
 */
function field(value: string | null): string {
  const text = value ?? '';
  const safe = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The quotes of an article as CSV, one a row, each with its speaker and its source. */
export function articleToCsv(article: Article): string {
  const { outlet, program, publishedAt, title } = article;
  const rows = article.quotes.map(({ text, form, speaker, label, confidence }) => {
    const who = speaker === null ? null : (article.speakers[speaker] ?? null);
    return [
      text,
      form,
      who?.name ?? null,
      who?.title ?? null,
      who?.affiliation ?? null,
      label ?? who?.label ?? null,
      confidence,
      outlet,
      program,
      publishedAt,
      title,
      sourceAddress(article),
    ];
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

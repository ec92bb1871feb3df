import type { Article } from '../article';
import { sourceAddress } from './source-address';

/** Where and when: "KBS · News Today · 2025-04-30 16:11 +09:00 · https://…"; what the page does not say is left out. */
export function sourceLine(article: Article): string {
  const { outlet, program, publishedAt } = article;
  return [outlet, program, publishedAt && printedTime(publishedAt), sourceAddress(article)]
    .filter(Boolean)
    .join(' · ');
}

/** An ISO 8601 time as people read it, in the outlet's own time zone: "2025-04-30 16:11 +09:00". */
export function printedTime(iso: string): string {
  const [, day = iso, minute, zone = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})[\d:.]*(Z|[+-]\d{2}:?\d{2})?)?/.exec(iso) ?? [];
  return minute ? `${day} ${minute} ${zone === 'Z' ? 'UTC' : zone}`.trim() : day;
}

/** A printed moment: where its words end matters, since "입력" and "수정" stand before it. */
const STAMP =
  /(\d{4})[.\-/년] ?(\d{1,2})[.\-/월] ?(\d{1,2})[.일]?(?:,?\s*\(?[월화수목금토일]\)?)?[\sT]*\(?(오전|오후|AM|PM)?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?\)?/gi;

/** "February 14, 2025 - 15:00 ET", "Sep 10, 2024 6:45 PM EDT", "14 December 2005"; the clock may be missing. */
const ENGLISH =
  /(?:(\d{1,2}) )?\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})(?:[ ,|\u2013-]{0,4}(?:at )?(\d{1,2}):(\d{2})\s?([AP]\.?M)?)?/gi;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Words before a modification time; anything else before a time, or nothing, means publication. */
const MODIFIED = /(?:수정|최종|Updated?|Modified|更新)[^\d]*$/i;

/** The offset of times printed without a zone on pages we do not know. */
const UNKNOWN = 'Z';

/** Publication and modification as the page prints them, ISO 8601 with the outlet's offset. */
export interface Times {
  publishedAt: string | null;
  modifiedAt: string | null;
}

interface Stamp {
  iso: string;
  modified: boolean;
  hasSeconds: boolean;
}

/**
 * The times in the text of a page's stamp lines, such as "입력 2025.04.30 (16:11) 수정 2025.04.30 (16:12)" or
 * "Write: 2018-12-04 12:47:56Update: 2018-12-04 18:07:20". Of two prints of one minute the one with seconds wins.
 */
export function printedTimes(text: string, offset: string, bulk?: RegExp): Times {
  const stamps: Stamp[] = [];
  let from = 0;
  for (const match of text.matchAll(STAMP)) {
    const iso = isoOf(match, offset);
    const modified = MODIFIED.test(text.slice(from, match.index));
    from = match.index + match[0].length;
    if (iso && !bulk?.test(match[0])) stamps.push({ iso, modified, hasSeconds: match[7] !== undefined });
  }
  return {
    publishedAt: finest(stamps, false) ?? englishTime(text, offset, false),
    modifiedAt: finest(stamps, true) ?? (offset === UNKNOWN ? null : englishTime(text, offset, true)),
  };
}

/** The first moment that is written out in English, of publication or of a change; a day alone stays a day. */
function englishTime(text: string, offset: string, modified: boolean): string | null {
  let from = 0;
  for (const match of text.matchAll(ENGLISH)) {
    const [, before, name = '', after, year, hour, minute, half = ''] = match;
    const isModified = MODIFIED.test(text.slice(from, match.index));
    from = match.index + match[0].length;
    const day = after ?? before;
    if (!day || isModified !== modified) continue;
    const two = (value: string | number) => String(value).padStart(2, '0');
    const date = `${year}-${two(MONTHS.indexOf(name.toLowerCase()) + 1)}-${two(day)}`;
    if (Number.isNaN(Date.parse(date))) continue;
    if (!hour) return date;
    const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
    const local = `${date}T${two(hours)}:${minute}:00`;
    return Number.isNaN(Date.parse(local)) ? date : `${local}${offsetAt(local, offset)}`;
  }
  return null;
}

/** The offset that a zone ("America/New_York") has at a local moment; an offset is one already. */
function offsetAt(local: string, zone: string): string {
  if (!zone.includes('/')) return zone;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(new Date(`${local}Z`)).find(({ type }) => type === 'timeZoneName');
  return name?.value.slice(3) || 'Z';
}

function isoOf(match: RegExpExecArray, offset: string): string | null {
  const [, year, month = '', day = '', before, hour = '', minute = '', second = '00', after] = match;
  const half = (before ?? after ?? '').toUpperCase();
  const isLate = half === '오후' || half === 'PM';
  const hours =
    Number(hour) + (isLate && Number(hour) < 12 ? 12 : 0) - (half && !isLate && Number(hour) === 12 ? 12 : 0);
  const two = (value: string | number) => String(value).padStart(2, '0');
  const local = `${year}-${two(month)}-${two(day)}T${two(hours)}:${minute}:${second}`;
  if (Number.isNaN(Date.parse(local))) return null;
  const iso = `${local}${offsetAt(local, offset)}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}

function finest(stamps: Stamp[], modified: boolean): string | null {
  const mine = stamps.filter((stamp) => stamp.modified === modified);
  const first = mine[0];
  if (!first) return null;
  const minute = (stamp: Stamp) => stamp.iso.slice(0, 16);
  return (mine.find((stamp) => stamp.hasSeconds && minute(stamp) === minute(first)) ?? first).iso;
}

/** A time as metadata gives it, in ISO 8601's extended form, with its own time zone or the outlet's, or a full date; else null. */
export function metaTime(value: string | null, offset: string | null): string | null {
  const text = value?.trim() ?? '';
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(Date.parse(text))) return null;
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
  if (hasZone) return text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  if (!/\d{2}:\d{2}/.test(text)) return text.slice(0, 10);
  const local = text.replace(' ', 'T');
  return offset === null ? text : `${local}${offsetAt(local, offset)}`;
}

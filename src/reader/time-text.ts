const wallTime = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;

/**
 * Prints an ISO time as the outlet's own clock showed it ("2026-03-02T21:04:00+09:00" is 9:04 PM for every
 * reader), in the language of the interface. A text that is no ISO time stays as it is.
 * With `after`, a moment on the same day is told by its clock alone.
 */
export function timeText(iso: string, locale: string, after?: string | null): string {
  const found = wallTime.exec(iso);
  if (!found) return iso;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = found
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const time = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const hasClock = found[4] !== undefined;
  const isSameDay = hasClock && after?.slice(0, 10) === iso.slice(0, 10);
  return new Intl.DateTimeFormat(knownLocale(locale), {
    ...(isSameDay ? {} : { dateStyle: 'long' }),
    ...(hasClock ? { timeStyle: 'short' } : {}),
    timeZone: 'UTC',
  }).format(time);
}

function knownLocale(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}

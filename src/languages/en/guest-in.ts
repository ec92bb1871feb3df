import { speakerOf } from './speaker-line';

/** "■ Starring: Critic Name": the header of a talk with one guest. */
const HEADER = /^[■□<[* ]*(?:Starring|Guests?|Appearance|Interviewee) ?[:：] ?([^,]{4,60}?)[>\]]?$/;

/** "joined by Name", "with critic Name": who an introduction brings in. */
const BROUGHT_IN =
  /\b(?:joined by|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|bring in|connect(?:ed)? (?:with|to)) ((?:[\p{L}.’'-]+ ){0,3}?)(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2})/gu;

/** The one guest that the header or the introduction of a talk brings in, as a label; null when it is none or several. */
export function guestIn(header: readonly string[], lead: readonly string[]): string | null {
  const guests = new Set(header.flatMap((line) => HEADER.exec(line)?.[1] ?? []).filter(isPerson));
  if (guests.size === 0)
    for (const text of lead)
      for (const [, , name = ''] of text.matchAll(BROUGHT_IN)) if (isPerson(name)) guests.add(name);
  return guests.size === 1 ? ([...guests][0] ?? null) : null;
}

const isPerson = (label: string): boolean => speakerOf(label).name !== null;

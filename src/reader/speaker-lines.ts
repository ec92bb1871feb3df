import type { Speaker } from '../article';

/** What to call a speaker: the name, or the printed words when there is none. */
export function nameOf(speaker: Speaker): string {
  return speaker.name ?? speaker.label;
}

/** A speaker on one line: "Lim Eul-chul, Prof., Han River University". */
export function lineOf(speaker: Speaker): string {
  return [nameOf(speaker), detailOf(speaker)].filter(Boolean).join(', ');
}

/** Who the speaker is besides the name: "Prof., Han River University"; empty when the page says no more. */
export function detailOf(speaker: Speaker): string {
  const facts = [speaker.title, speaker.affiliation].filter((fact) => fact !== null && fact !== '');
  if (speaker.name !== null) return facts.join(', ');
  return facts.filter((fact) => fact !== null && !speaker.label.includes(fact)).join(', ');
}

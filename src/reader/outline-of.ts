import type { Part } from '../article';
import { firstWords } from './first-words';
import { roleWords } from './names-of-parts';
import type { PlacedPart } from './parts-in-order';
import { nameOf } from './speaker-lines';
import type { View } from './view';

/** More turns than this make no outline: nobody looks for a place among hundreds of the same few names. */
const MOST_TURNS = 120;

/** A line of the outline and the part it leads to. */
export interface OutlineEntry {
  part: number;
  text: string;
  /** What a turn begins with: the same few names come again and again. */
  start?: string;
  /** Whether the text is in the language of the article, not of the interface. */
  isOfArticle: boolean;
  /** Whether it stands below the headline of a story. */
  isNested: boolean;
}

/**
 * The outline: stories by headline, parts by role, turns by who takes them and how they begin, unless those are too many
 * to look over.
 * A single part needs none.
 */
export function outlineOf(view: View, parts: readonly PlacedPart[]): OutlineEntry[] {
  let isNested = false;
  const isTurn = ({ role, speaker }: Part) => role === 'exchange' && speaker !== null;
  const areTurnsFew = parts.filter(({ part }) => isTurn(part)).length <= MOST_TURNS;
  const entries = parts.flatMap(({ part, index, isLabelled }): OutlineEntry[] => {
    const lines: OutlineEntry[] = [];
    if (part.heading) lines.push({ part: index, text: part.heading, isOfArticle: true, isNested: false });
    isNested ||= part.heading !== null;
    const role = { part: index, text: view.words(roleWords[part.role]), isOfArticle: false, isNested };
    const speaker = areTurnsFew && isTurn(part) ? view.speakerAt(part.speaker) : null;
    if (isLabelled) lines.push(role);
    if (speaker) {
      const start = /^.{0,60}(?!\S)/su.exec(firstWords(part))?.[0] ?? '';
      lines.push({ part: index, text: nameOf(speaker), start, isOfArticle: true, isNested: true });
    }
    return lines;
  });
  return entries.length > 1 ? entries : [];
}

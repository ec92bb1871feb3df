import { roleWords } from './names-of-parts';
import type { PlacedPart } from './parts-in-order';
import { nameOf } from './speaker-lines';
import type { View } from './view';

/** A line of the outline and the part it leads to. */
export interface OutlineEntry {
  part: number;
  text: string;
  /** Whether the text is in the language of the article, not of the interface. */
  isOfArticle: boolean;
  /** Whether it stands below the headline of a story. */
  isNested: boolean;
}

/**
 * The outline: stories by headline, parts by role, turns by who takes them. A single part needs none.
 */
export function outlineOf(view: View, parts: readonly PlacedPart[]): OutlineEntry[] {
  let isNested = false;
  const entries = parts.flatMap(({ part, index, isLabelled }): OutlineEntry[] => {
    const lines: OutlineEntry[] = [];
    if (part.heading) lines.push({ part: index, text: part.heading, isOfArticle: true, isNested: false });
    isNested ||= part.heading !== null;
    const role = { part: index, text: view.words(roleWords[part.role]), isOfArticle: false, isNested };
    const speaker = part.role === 'exchange' ? view.speakerAt(part.speaker) : null;
    if (isLabelled) lines.push(role);
    if (speaker) lines.push({ part: index, text: nameOf(speaker), isOfArticle: true, isNested: true });
    return lines;
  });
  return entries.length > 1 ? entries : [];
}

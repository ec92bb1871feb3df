import type { Part, Role } from '../article';
import { nameOf } from './speaker-lines';
import type { View } from './view';
import type { WordKey } from './words';

/** The word for each role. */
export const roleWords: Record<Role, WordKey> = {
  lead: 'partLead',
  report: 'partReport',
  exchange: 'partExchange',
  outro: 'partOutro',
  body: 'partBody',
};

/**
 * What a screen reader calls each part: "Lead", "Exchange, Oh Se-rin". Landmarks of one page need names of their
 * own, so each says the story it belongs to, and the second of a name is numbered: "Exchange, Oh Se-rin 2".
 */
export function namesOfParts(view: View): string[] {
  const seen = new Map<string, number>();
  let story: string | null = null;
  return view.article.parts.map((part) => {
    story = part.heading ?? story;
    const name = plainNameOf(view, part, story);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

function plainNameOf(view: View, part: Part, story: string | null): string {
  const speaker = view.speakerAt(part.speaker);
  return [view.words(roleWords[part.role]), story, speaker && nameOf(speaker)].filter(Boolean).join(', ');
}

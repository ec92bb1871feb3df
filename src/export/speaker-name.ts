import type { Speaker } from '../article';

/** A speaker in one line: "Name, title, affiliation"; without a name what the page prints of them. */
export function speakerName({ name, title, affiliation, label }: Speaker): string {
  return [name, title, affiliation].filter(Boolean).join(', ') || label;
}

import type { Speaker } from '../article';

/** A speaker in one line: "Name, title, affiliation"; without a name what the page prints of them, a changed voice and all. */
export function speakerName({ name, title, affiliation, label }: Speaker): string {
  return name ? [name, title, affiliation].filter(Boolean).join(', ') : label;
}

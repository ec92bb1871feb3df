import { timeText } from './time-text';
import type { View } from './view';

interface TimeProps {
  word: 'published' | 'updated';
  iso: string;
  /** The moment told just before this one. */
  after?: string | null;
  view: View;
}

/** A moment with its word: "Published 2 March 2026 at 21:04". */
export function Time({ word, iso, after, view }: TimeProps) {
  return (
    <span lang={view.locale}>
      {view.words(word)} <time dateTime={iso}>{timeText(iso, view.locale, after)}</time>
    </span>
  );
}

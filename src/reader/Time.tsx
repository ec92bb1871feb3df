import { timeText } from './time-text';
import type { View } from './view';

/** A moment with its word: "Published 2 March 2026 at 21:04". */
export function Time({ word, iso, view }: { word: 'published' | 'updated'; iso: string; view: View }) {
  return (
    <span lang={view.locale}>
      {view.words(word)} <time dateTime={iso}>{timeText(iso, view.locale)}</time>
    </span>
  );
}

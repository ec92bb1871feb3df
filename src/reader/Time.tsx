import type { View } from './view';

interface TimeProps {
  word: 'published' | 'updated';
  iso: string;
  text: string | null;
  view: View;
}

/** A moment with its word: "Published 2 March 2026 at 21:04". */
export function Time({ word, iso, text, view }: TimeProps) {
  return (
    <span lang={view.locale}>
      {view.words(word)} <time dateTime={iso}>{text}</time>
    </span>
  );
}

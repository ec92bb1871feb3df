import { useEffect, useState } from 'preact/hooks';
import type { Span } from './sentences-of';

/** Which sentence is being read aloud; only the text it stands in hears of it and is drawn anew. */
export interface SpokenMark {
  move(place: string | null, span?: Span): void;
  spanAt(place: string): Span | null;
  listen(place: string, hear: (span: Span | null) => void): () => void;
}

/** Makes a mark that stands nowhere yet. */
export function spokenMark(): SpokenMark {
  const hearers = new Map<string, Set<(span: Span | null) => void>>();
  let here: { place: string; span: Span } | null = null;
  const tell = (place: string | undefined, span: Span | null) => {
    for (const hear of hearers.get(place ?? '') ?? []) hear(span);
  };
  return {
    move(place, span) {
      const before = here?.place;
      here = place !== null && span ? { place, span } : null;
      if (before !== here?.place) tell(before, null);
      if (here) tell(here.place, here.span);
    },
    spanAt: (place) => (here?.place === place ? here.span : null),
    listen(place, hear) {
      const set = hearers.get(place) ?? new Set();
      hearers.set(place, set.add(hear));
      return () => set.delete(hear);
    },
  };
}

/** The sentence within one text that is being read aloud, or null. */
export function useSpoken(mark: SpokenMark, place: string): Span | null {
  const [span, setSpan] = useState(() => mark.spanAt(place));
  useEffect(() => mark.listen(place, setSpan), [mark, place]);
  return span;
}

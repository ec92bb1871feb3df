import { useEffect, useState } from 'preact/hooks';
import type { View } from '../view';
import { type SpokenLine, spokenLines } from './spoken-lines';

/** How long one slice of work may hold the page up, in milliseconds. */
const SLICE_MS = 8;

/** The lines found so far; the same growing list until another article or another start. */
export interface Lines {
  found: readonly SpokenLine[];
  isWhole: boolean;
}

/**
 * Finds what is to be read aloud while `isOn`, in slices between which the page can breathe: reading begins with the
 * first, also of a paragraph of two megabytes.
 */
export function useLines(view: View, isOn: boolean): Lines {
  const [lines, setLines] = useState<Lines>(none);
  useEffect(() => {
    if (!isOn) return setLines(none);
    const found: SpokenLine[] = [];
    const source = spokenLines(view);
    let timer = 0;
    const work = () => {
      const end = performance.now() + SLICE_MS;
      while (performance.now() < end) {
        const { value, done } = source.next();
        if (done) return setLines({ found, isWhole: true });
        found.push(value);
      }
      setLines({ found, isWhole: false });
      timer = window.setTimeout(work);
    };
    work();
    return () => clearTimeout(timer);
  }, [view, isOn]);
  return lines;
}

const none: Lines = { found: [], isWhole: true };

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Chosen } from './use-quotes';

/** Where somebody was in the reader: whose quotes stood out, and how far it was scrolled, in CSS pixels. */
export interface KeptPlace {
  chosen: Chosen;
  scroll: number;
}

/** A pause in scrolling after which the place is kept, in ms: a popup closes without a word. */
const REST_MS = 100;

/** Goes back to a kept place once, and tells of every new one. For a reader that its window scrolls, as in the popup. */
export function useKeptPlace(
  chosen: Chosen,
  start: KeptPlace | null | undefined,
  keep: ((place: KeptPlace) => void) | undefined,
): void {
  const ahead = useRef(start?.scroll ?? 0);
  useLayoutEffect(() => {
    if (ahead.current === 0) return;
    scrollTo(0, ahead.current);
    // Firefox forgets that while it moves a popup from where it was made to where it is seen.
    const watch = new ResizeObserver(() => {
      scrollTo(0, ahead.current);
      if (scrollY > 0) watch.disconnect();
    });
    watch.observe(document.documentElement);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (!keep) return;
    let timer: ReturnType<typeof setTimeout>;
    const tell = () => keep({ chosen, scroll: ahead.current || scrollY });
    const later = () => {
      ahead.current = 0; // it is there, or a person went elsewhere
      clearTimeout(timer);
      timer = setTimeout(tell, REST_MS);
    };
    tell();
    addEventListener('scroll', later, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', later);
    };
  }, [chosen, keep]);
}

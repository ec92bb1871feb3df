import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { OutlineEntry } from './outline-of';
import { closePanel } from './ToolMenu';
import { useDrawn } from './use-drawn';
import type { View } from './view';

/**
 * The parts of the story to jump to, on the rail or in the drawer. Buttons and no links, because over a page an
 * address would be the page's.
 */
export function Outline(props: {
  view: View;
  entries: readonly OutlineEntry[];
  here: number;
  go(part: number): void;
}) {
  const { view, entries, here, go } = props;
  const drawn = useDrawn(entries.length, 60);
  const list = useMemo(
    () =>
      entries.slice(0, drawn).map(({ part, text, start, isOfArticle, isNested }) => (
        <li key={`${part} ${text}`} class={isNested ? 'nested' : ''}>
          <button
            type="button"
            onClick={(event) => {
              closePanel(event);
              go(part);
            }}
          >
            <bdi lang={isOfArticle ? view.article.language : undefined}>{text}</bdi>
            {start && (
              <span class="start" lang={view.article.language} dir="auto">
                {start}
              </span>
            )}
          </button>
        </li>
      )),
    [entries, drawn, go, view],
  );
  const lines = useRef<HTMLOListElement>(null);
  const first = entries.findIndex(({ part }) => part === here);
  useEffect(() => {
    // On the element itself: to draw a long outline anew at every turn of the story is too slow to scroll.
    const line = lines.current?.children[first]?.querySelector('button');
    line?.setAttribute('aria-current', 'location');
    return () => line?.removeAttribute('aria-current');
  }, [first, list]);
  if (entries.length === 0) return null;
  return (
    <nav class="outline" aria-label={view.words('outline')} lang={view.locale}>
      <p class="outline-title" aria-hidden="true">
        {view.words('outline')}
      </p>
      <ol ref={lines}>{list}</ol>
    </nav>
  );
}

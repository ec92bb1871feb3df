import { Fragment, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { OneByOne } from './OneByOne';

/** How many blocks or parts go together: more than a window shows, few enough to draw within a frame. */
const CHUNK = 40;

/**
 * Draws a list. A long one is cut into chunks that are drawn one after the other, and that the browser need not lay
 * out until they come near the window; a short one, as nearly every story has, is drawn as if this were not here.
 */
export function Chunks({ items }: { items: readonly VNode[] }) {
  const chunks = useMemo(
    () =>
      Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) => (
        <div key={index} class="chunk">
          {items.slice(index * CHUNK, (index + 1) * CHUNK)}
        </div>
      )),
    [items],
  );
  return chunks.length > 1 ? <OneByOne items={chunks} /> : <Fragment>{items}</Fragment>;
}

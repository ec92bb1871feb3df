import type { ComponentChildren, HTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';

interface Props extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  children(): ComponentChildren;
}

/**
 * A panel that the browser itself opens and closes. What is in it is drawn when it first opens: most are never opened,
 * and together they hold more elements than a short story.
 */
export function Panel({ children, ...attributes }: Props) {
  const [isDrawn, setDrawn] = useState(false);
  return (
    <div class="panel" popover="auto" {...attributes} onBeforeToggle={() => setDrawn(true)}>
      {isDrawn && children()}
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { View } from './view';

/** What the page's article area holds beside the story, drawn only when a person opens it: furniture is no part of what is read. */
export function LeftOut({ view }: { view: View }) {
  const [isOpen, setOpen] = useState(false);
  const { leftOut = [] } = view.article;
  if (leftOut.length === 0) return null;
  return (
    <details class="left-out" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary lang={view.locale}>{view.words('leftOut')}</summary>
      {isOpen &&
        leftOut.map((passage) => (
          <p key={passage} dir="auto">
            {passage}
          </p>
        ))}
    </details>
  );
}

import { useState } from 'preact/hooks';
import { Icon } from './Icon';
import type { OutlineEntry } from './outline-of';
import type { View } from './view';

/**
 * The parts of the story to jump to: always open on the rail of a wide window, behind a button elsewhere. Buttons
 * and no links, because over a page an address would be the page's.
 */
export function Outline(props: {
  view: View;
  entries: readonly OutlineEntry[];
  here: number;
  go(part: number): void;
}) {
  const { view, entries, here, go } = props;
  const [isOpen, setOpen] = useState(false);
  if (entries.length === 0) return null;
  const first = entries.findIndex(({ part }) => part === here);
  return (
    <nav class="outline" aria-label={view.words('outline')} lang={view.locale}>
      <button
        type="button"
        class="tool tool-bare outline-opener"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="outline" />
        <span>{view.words('outline')}</span>
      </button>
      <p class="outline-title" aria-hidden="true">
        {view.words('outline')}
      </p>
      <ol class={isOpen ? 'open' : ''}>
        {entries.map(({ part, text, isOfArticle, isNested }, index) => (
          <li key={`${part} ${text}`} class={isNested ? 'nested' : ''}>
            <button
              type="button"
              aria-current={index === first ? 'location' : undefined}
              onClick={() => {
                setOpen(false);
                go(part);
              }}
            >
              <bdi lang={isOfArticle ? view.article.language : undefined}>{text}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

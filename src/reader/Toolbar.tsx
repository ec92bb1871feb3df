import { useState } from 'preact/hooks';
import { Icon } from './Icon';
import type { Words } from './words';

/** A control of the reader; `run` gets the click itself, so that the extension can refuse one that no person made. */
export interface ToolbarAction {
  id: 'readerView' | 'copy' | 'openTab' | 'close' | 'print';
  pressed?: boolean;
  /** May be asynchronous; what it did is told by the notice after it. */
  run(event: MouseEvent): void;
}

const withText = new Set<ToolbarAction['id']>(['readerView', 'copy']);

/**
 * The controls, and a notice of what they did ("Copied"), which screen readers hear too. It fades by itself; the
 * same notice after another press is a new one.
 */
export function Toolbar(props: { actions: ToolbarAction[]; words: Words; notice: string | null }) {
  const { actions, words, notice } = props;
  const [presses, setPresses] = useState(0);
  const press = async (action: ToolbarAction, event: MouseEvent) => {
    await action.run(event);
    setPresses((before) => before + 1);
  };
  return (
    <>
      <div class="tools" role="toolbar" aria-label={words('toolbar')}>
        {actions.map((action) => (
          <Tool
            key={action.id}
            action={action}
            name={words(action.id)}
            press={(event) => press(action, event)}
          />
        ))}
      </div>
      <p class="notice" role="status" aria-live="polite">
        {notice && <span key={presses}>{notice}</span>}
      </p>
    </>
  );
}

function Tool(props: { action: ToolbarAction; name: string; press(event: MouseEvent): void }) {
  const { action, name, press } = props;
  const isTextShown = withText.has(action.id);
  return (
    <button
      type="button"
      class={`tool tool-${action.id}`}
      aria-pressed={action.pressed}
      aria-label={isTextShown ? undefined : name}
      title={isTextShown ? undefined : name}
      onClick={press}
    >
      <Icon name={action.id} />
      {isTextShown && <span>{name}</span>}
    </button>
  );
}

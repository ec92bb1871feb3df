import { Icon } from './Icon';
import type { Words } from './words';

/** A control of the reader; `run` gets the click itself, so that the extension can refuse one that no person made. */
export interface ToolbarAction {
  id: 'readerView' | 'copy' | 'openTab' | 'close' | 'print';
  pressed?: boolean;
  run(event: MouseEvent): void;
}

const withText = new Set<ToolbarAction['id']>(['readerView', 'copy']);

/** The controls, and a notice of what they did ("Copied"), which screen readers hear too. */
export function Toolbar(props: { actions: ToolbarAction[]; words: Words; notice: string | null }) {
  const { actions, words, notice } = props;
  return (
    <>
      <div class="tools" role="toolbar" aria-label={words('toolbar')}>
        {actions.map((action) => (
          <Tool key={action.id} action={action} name={words(action.id)} />
        ))}
      </div>
      <p class="notice" role="status" aria-live="polite">
        {notice && <span>{notice}</span>}
      </p>
    </>
  );
}

function Tool({ action, name }: { action: ToolbarAction; name: string }) {
  const isTextShown = withText.has(action.id);
  return (
    <button
      type="button"
      class={`tool tool-${action.id}`}
      aria-pressed={action.pressed}
      aria-label={isTextShown ? undefined : name}
      title={isTextShown ? undefined : name}
      onClick={(event) => action.run(event)}
    >
      <Icon name={action.id} />
      {isTextShown && <span>{name}</span>}
    </button>
  );
}

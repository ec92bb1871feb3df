import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { Words } from './words';

/** A control of the reader; `run` gets the click itself, so that the extension can refuse one that no person made. */
export interface ToolbarAction {
  id: 'readerView' | 'copy' | 'readAloud' | 'openTab' | 'close' | 'print';
  pressed?: boolean;
  /** May be asynchronous; what it did is told by the notice after it. */
  run(event: MouseEvent): void;
}

/** What the last press did. A new object is a new notice, even with the same text. */
export type Notice = { text: string } | null;

const withText = new Set<ToolbarAction['id']>(['readerView', 'copy']);

/**
 * The controls, with the menus between those that say their name and those that only show it, and a notice of what
 * they did, which screen readers hear too. It fades by itself.
 */
export function Toolbar(props: {
  actions: ToolbarAction[];
  words: Words;
  notice: Notice;
  /** The menus. */
  children?: ComponentChildren;
}) {
  const { actions, words, notice, children } = props;
  const tools = (isTextShown: boolean) =>
    actions
      .filter(({ id }) => withText.has(id) === isTextShown)
      .map((action) => (
        <Tool key={action.id} action={action} name={words(action.id)} isTextShown={isTextShown} />
      ));
  return (
    <>
      <div class="tools">
        {tools(true)}
        {children}
        {tools(false)}
      </div>
      <p class="notice" role="status" aria-live="polite">
        {notice && <span key={numberOf(notice)}>{notice.text}</span>}
      </p>
    </>
  );
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** The same for the same notice, so that only a new one appears anew. */
function numberOf(notice: object): number {
  const known = numbers.get(notice) ?? ++count;
  numbers.set(notice, known);
  return known;
}

function Tool(props: { action: ToolbarAction; name: string; isTextShown: boolean }) {
  const { action, name, isTextShown } = props;
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

import { classesOf, measuresOf, type Settings, startSettings } from './settings';
import type { WordKey, Words } from './words';

/** Why there is no story to show, or not yet. */
export type ReaderState = keyof typeof texts;

/** What a person can do about it; called by its text of the same name. */
export interface StateAction {
  id: 'tryAgain' | 'readAnyway' | 'readSelection' | 'pickBlock';
  run(event: MouseEvent): void;
}

const texts = {
  reading: { title: 'readingTitle' },
  loading: { title: 'loadingTitle', text: 'loadingText' },
  none: { title: 'noneTitle', text: 'noneText' },
  restricted: { title: 'restrictedTitle', text: 'restrictedText' },
  failed: { title: 'failedTitle', text: 'failedText' },
  gone: { title: 'goneTitle', text: 'goneText' },
} satisfies Record<string, { title: WordKey; text?: WordKey }>;

/** Every state, for who shows them all. */
export const readerStates = Object.keys(texts) as ReaderState[];

/** What the reader shows instead of a story: what is the matter, and what to do about it. */
export function StateView(props: {
  state: ReaderState;
  words: Words;
  settings?: Settings;
  actions?: readonly StateAction[];
}) {
  const { state, words, settings = startSettings, actions = [] } = props;
  const { title, text }: { title: WordKey; text?: WordKey } = texts[state];
  return (
    <div class={`onrecord state ${classesOf(settings)}`} style={measuresOf(settings)} tabIndex={-1}>
      <main class={`message message-${state}`}>
        <div role="status">
          <h1>{words(title)}</h1>
          {text && <p>{words(text)}</p>}
        </div>
        {actions.length > 0 && (
          <div class="message-actions">
            {actions.map(({ id, run }) => (
              <button key={id} type="button" class="tool" onClick={run}>
                {words(id)}
              </button>
            ))}
          </div>
        )}
      </main>
    </div>
  );
}

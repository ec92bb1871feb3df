import type { WordKey, Words } from './words';

/** Why there is no story to show, or not yet. */
export type ReaderState = 'reading' | 'none' | 'restricted' | 'loading' | 'failed';

const texts: Record<ReaderState, { title: WordKey; text?: WordKey }> = {
  reading: { title: 'readingTitle' },
  loading: { title: 'loadingTitle', text: 'loadingText' },
  none: { title: 'noneTitle', text: 'noneText' },
  restricted: { title: 'restrictedTitle', text: 'restrictedText' },
  failed: { title: 'failedTitle', text: 'failedText' },
};

/** What the reader shows instead of a story: what is the matter, and what to do about it. */
export function StateView(props: {
  state: ReaderState;
  words: Words;
  onRetry?: (event: MouseEvent) => void;
}) {
  const { state, words, onRetry } = props;
  const { title, text } = texts[state];
  return (
    <div class="onrecord state" tabIndex={-1}>
      <main class={`message message-${state}`}>
        <div role="status">
          <h1>{words(title)}</h1>
          {text && <p>{words(text)}</p>}
        </div>
        {onRetry && (
          <button type="button" class="tool" onClick={(event) => onRetry(event)}>
            {words('tryAgain')}
          </button>
        )}
      </main>
    </div>
  );
}

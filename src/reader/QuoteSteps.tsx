import { Icon } from './Icon';
import type { QuoteControls } from './use-quotes';
import type { View } from './view';

const steps = [
  { id: 'previousQuote', step: -1, key: 'k' },
  { id: 'nextQuote', step: 1, key: 'j' },
] as const;

/** Two buttons: to the quote before, to the next one. */
export function QuoteSteps({ view, quotes }: { view: View; quotes: QuoteControls }) {
  return (
    <span class="steps">
      {steps.map(({ id, step, key }) => (
        <button
          key={id}
          type="button"
          class="tool tool-bare"
          aria-label={view.words(id)}
          aria-keyshortcuts={key}
          title={`${view.words(id)} (${key})`}
          onClick={() => quotes.move(step, false)}
        >
          <Icon name={id} />
        </button>
      ))}
    </span>
  );
}

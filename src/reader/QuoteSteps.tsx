import { IconTool } from './IconTool';
import { namesWithTurns } from './keys';
import type { QuoteControls } from './use-quotes';
import type { View } from './view';

const steps = [
  { id: 'previousQuote', step: -1, key: 'k' },
  { id: 'nextQuote', step: 1, key: 'j' },
] as const;

/** Two buttons: to the quote or turn before, to the next one. */
export function QuoteSteps({ view, quotes }: { view: View; quotes: QuoteControls }) {
  return (
    <span class="steps">
      {steps.map(({ id, step, key }) => {
        const name = view.words((view.hasTurns && namesWithTurns[id]) || id);
        return (
          <IconTool
            key={id}
            icon={id}
            name={name}
            aria-keyshortcuts={key}
            title={`${name} (${key})`}
            onClick={() => quotes.move(step, false)}
          />
        );
      })}
    </span>
  );
}

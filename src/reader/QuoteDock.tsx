import { Icon } from './Icon';
import { QuoteSteps } from './QuoteSteps';
import type { QuoteControls } from './use-quotes';
import type { View } from './view';
import { whoSays, whySo } from './who-says';

/** Something to do with one quote; `run` gets the click or key itself, so that one no person made can be refused. */
export interface QuoteAction {
  id: 'copyQuote' | 'showInPage';
  run(quote: number, event: Event): void;
}

/** At the foot of the reader while one is at a quote: who says it, how the page tells, and what can be done with it. */
export function QuoteDock(props: { view: View; quotes: QuoteControls; actions: readonly QuoteAction[] }) {
  const { view, quotes, actions } = props;
  const { current, told } = quotes;
  const quote = current === null ? undefined : view.article.quotes[current];
  return (
    <>
      <p class="unseen" role="status">
        {told === null ? '' : aloud(view, told)}
      </p>
      {quote && current !== null && (
        <aside class={`dock ${view.classOf(quote.speaker)}`} aria-label={view.words('thisQuote')}>
          <p class="dock-who">
            <b dir="auto">{whoSays(view, quote)}</b> <span>{whySo(view, quote)}</span>
          </p>
          <div class="dock-tools">
            <QuoteSteps view={view} quotes={quotes} />
            {actions.map(({ id, run }) => (
              <button key={id} type="button" class="tool" onClick={(event) => run(current, event)}>
                <Icon name={id} />
                <span>{view.words(id)}</span>
              </button>
            ))}
            <button
              type="button"
              class="tool tool-bare dock-leave"
              aria-label={view.words('leaveQuote')}
              title={view.words('leaveQuote')}
              onClick={() => quotes.leave()}
            >
              <Icon name="close" />
            </button>
          </div>
        </aside>
      )}
    </>
  );
}

function aloud(view: View, index: number): string {
  const quote = view.article.quotes[index];
  return quote ? [whoSays(view, quote), quote.text, whySo(view, quote)].filter(Boolean).join('. ') : '';
}

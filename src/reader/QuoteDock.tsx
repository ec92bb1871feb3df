import type { Quote } from '../article';
import { firstWords } from './first-words';
import { Icon } from './Icon';
import { IconTool } from './IconTool';
import { QuoteSteps } from './QuoteSteps';
import { quoteAt } from './quote-at';
import { lineOf } from './speaker-lines';
import type { QuoteControls, Stop } from './use-quotes';
import type { View } from './view';
import { whoSays, whySo } from './who-says';
import type { WordKey } from './words';

/** Something to do with one quote or turn; `run` gets the click or key itself, so that one no person made can be refused. */
export interface QuoteAction {
  id: 'copyQuote' | 'showInPage';
  run(quote: Quote, event: Event): void;
}

/** At the foot of the reader while one is at a quote or a turn: who speaks, how the page tells, and what can be done with it. */
export function QuoteDock(props: { view: View; quotes: QuoteControls; actions: readonly QuoteAction[] }) {
  const { view, quotes, actions } = props;
  const { current, isTold } = quotes;
  const said = current && saidAt(view, current);
  const quote = current && quoteAt(view.article, current);
  return (
    <>
      <p class="unseen" role="status">
        {isTold && said && [said.who, said.text, said.why].filter(Boolean).join('. ')}
      </p>
      {said && (
        <aside class={`dock ${view.classOf(said.speaker)}`} aria-label={view.words(said.name)}>
          <p class="dock-who">
            <b dir="auto">{said.who}</b> <span>{said.why}</span>
          </p>
          <div class="dock-tools">
            <QuoteSteps view={view} quotes={quotes} />
            {quote &&
              actions.map(({ id, run }) => (
                <button
                  key={id}
                  type="button"
                  class="tool"
                  title={view.words(id)}
                  onClick={(event) => run(quote, event)}
                >
                  <Icon name={id} />
                  <span>{view.words(id)}</span>
                </button>
              ))}
            <IconTool icon="close" name={view.words(said.leave)} onClick={() => quotes.leave()} />
          </div>
        </aside>
      )}
    </>
  );
}

/** What there is to tell about a stop, and what it is called. */
interface SaidAt {
  name: WordKey;
  leave: WordKey;
  speaker: number | null;
  who: string;
  why: string;
  text: string;
}

function saidAt(view: View, { kind, index }: Stop): SaidAt | null {
  const quote = kind === 'quote' && view.article.quotes[index];
  if (quote) {
    const [who, why] = [whoSays(view, quote), whySo(view, quote)];
    return { name: 'thisQuote', leave: 'leaveQuote', speaker: quote.speaker, who, why, text: quote.text };
  }
  const part = view.article.parts[index];
  const speaker = kind === 'turn' && part ? view.speakerAt(part.speaker) : null;
  if (!part || !speaker) return null;
  return {
    name: 'thisTurn',
    leave: 'leaveTurn',
    speaker: part.speaker,
    who: lineOf(speaker),
    why: '',
    text: firstWords(part),
  };
}

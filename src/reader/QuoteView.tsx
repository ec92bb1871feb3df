import type { ComponentChildren } from 'preact';
import { placeTip } from './place-tip';
import type { View } from './view';
import { whoSays, whySo } from './who-says';

/**
 * Somebody's words inside narration, underlined in the speaker's colour. The text keeps the marks of the page and
 * gets no others; who speaks is told to screen readers and in a tip on hover and focus, drawn by the style sheet
 * from `data-who` and `data-why`, so that selecting and copying the paragraph gives the paragraph and nothing else.
 */
export function QuoteView(props: { view: View; index: number; children: ComponentChildren }) {
  const { view, index, children } = props;
  const quote = view.article.quotes[index];
  if (!quote) return children;
  const who = whoSays(view, quote);
  const why = whySo(view, quote);
  const isKnown = view.speakerAt(quote.speaker) !== null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing happens but the tip.
    <q
      class={`inline ${view.classOf(quote.speaker)} ${quote.confidence}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the tip must be within reach of the keyboard.
      tabIndex={0}
      data-round={view.roundOf(quote.speaker)}
      data-quote={index}
      data-speaker={isKnown ? quote.speaker : 'unclear'}
      data-who={who}
      data-why={why && `\n${why}`}
      aria-description={[view.words('quoteOf', who), why].filter(Boolean).join('. ')}
      onMouseEnter={placeTip}
      onFocus={placeTip}
    >
      {children}
    </q>
  );
}

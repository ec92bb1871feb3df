import { cutText } from './cut-text';
import { QuoteView } from './QuoteView';
import type { View } from './view';

/** A block's text with its inline quotes marked. */
export function TextView({ view, text, quotes }: { view: View; text: string; quotes: readonly number[] }) {
  return (
    <>
      {cutText(text, view.article.quotes, quotes).map((run) =>
        run.quote === null ? (
          run.text
        ) : (
          <QuoteView key={run.quote} view={view} index={run.quote} text={run.text} />
        ),
      )}
    </>
  );
}

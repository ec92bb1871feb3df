import { SpokenRun } from './aloud/SpokenRun';
import { useSpoken } from './aloud/spoken-mark';
import { cutText } from './cut-text';
import { QuoteView } from './QuoteView';
import type { View } from './view';

/**
 * A text of the article with its inline quotes and the sentence being read aloud marked. What it stands in carries
 * `place` as `data-place`, and no other text.
 */
export function TextView(props: { view: View; place: string; text: string; quotes?: readonly number[] }) {
  const { view, place, text, quotes = [] } = props;
  const span = useSpoken(view.spoken, place);
  return (
    <>
      {cutText(text, view.article.quotes, quotes).map((run) => {
        const words = <SpokenRun key={run.start} text={run.text} start={run.start} span={span} />;
        if (run.quote === null) return words;
        return (
          <QuoteView key={run.start} view={view} index={run.quote}>
            {words}
          </QuoteView>
        );
      })}
    </>
  );
}

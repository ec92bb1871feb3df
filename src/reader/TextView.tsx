import { SpokenRun } from './aloud/SpokenRun';
import { useSpoken } from './aloud/spoken-mark';
import { cutText, type Run } from './cut-text';
import { OneByOne } from './OneByOne';
import { QuoteView } from './QuoteView';
import { MANY_RUNS, STRETCH } from './stretch';
import type { View } from './view';

/**
 * A text of the article with its inline quotes and the sentence being read aloud marked. What it stands in carries
 * `place` as `data-place`, and no other text.
 */
export function TextView(props: { view: View; place: string; text: string; quotes?: readonly number[] }) {
  const { view, place, text, quotes = [] } = props;
  const span = useSpoken(view.spoken, place);
  const draw = (run: Run) => {
    const words = <SpokenRun key={run.start} text={run.text} start={run.start} span={span} />;
    if (run.quote === null) return words;
    return (
      <QuoteView key={run.start} view={view} index={run.quote}>
        {words}
      </QuoteView>
    );
  };
  const runs = cutText(text, view.article.quotes, quotes);
  const stretches = stretchesOf(runs);
  if (stretches.length < 2) return <>{runs.map(draw)}</>;
  return (
    <OneByOne
      items={stretches.map((stretch) => (
        <span key={stretch[0]?.start} class="stretch">
          {stretch.map(draw)}
        </span>
      ))}
    />
  );
}

/** Runs by stretches; none is cut. */
function stretchesOf(runs: readonly Run[]): Run[][] {
  const stretches: Run[][] = [];
  for (const run of runs) {
    const stretch = stretches.at(-1);
    const isRoom = stretch && stretch.length < MANY_RUNS && run.start - (stretch[0]?.start ?? 0) < STRETCH;
    if (isRoom) stretch.push(run);
    else stretches.push([run]);
  }
  return stretches;
}

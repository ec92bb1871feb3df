import { useMemo, useState } from 'preact/hooks';
import { countText } from './printed';
import { QuoteSteps } from './QuoteSteps';
import { detailOf, nameOf } from './speaker-lines';
import type { QuoteControls } from './use-quotes';
import type { View } from './view';

/** How many speakers stand in the strip at first; a few more than that are not worth a button. */
const [FIRST, FEW] = [24, 6];

/**
 * Who is quoted and how often, in order of first quote; words nobody could be found for come last. A press on a
 * speaker lets that speaker's words stand out and the rest fade.
 */
export function SpeakersStrip({ view, quotes }: { view: View; quotes: QuoteControls }) {
  const counts = useMemo(() => countsOf(view), [view]);
  const [isWhole, setWhole] = useState(counts.length <= FIRST + FEW);
  if (counts.length === 0) return null;
  const { chosen, choose } = quotes;
  const shown = isWhole ? counts : counts.slice(0, FIRST);
  return (
    <section class="speakers" aria-label={view.words('speakers')} lang={view.locale}>
      <div class="speakers-head">
        <h2>{view.words('speakers')}</h2>
        <button
          type="button"
          class="tool tool-all"
          aria-pressed={chosen === null}
          onClick={() => choose(null)}
        >
          {view.words('showAll')}
        </button>
        <QuoteSteps view={view} quotes={quotes} />
      </div>
      <ul>
        {shown.map(([speaker, count]) => (
          <li key={speaker}>
            <Chip view={view} quotes={quotes} index={speaker} count={count} />
          </li>
        ))}
        {!isWhole && (
          <li>
            <button type="button" class="chip" onClick={() => setWhole(true)}>
              {view.words('moreSpeakers', countText(counts.length - FIRST, view.locale))}
            </button>
          </li>
        )}
      </ul>
      {chosen !== null && <p class="speakers-note">{noteOn(view, chosen)}</p>}
    </section>
  );
}

function Chip(props: { view: View; quotes: QuoteControls; index: number | null; count: number }) {
  const { view, index, count } = props;
  const { chosen, choose } = props.quotes;
  const id = index === null ? 'unclear' : String(index);
  const speaker = view.speakerAt(index);
  const detail = speaker ? detailOf(speaker) : view.words('unclearWhy');
  return (
    <button
      type="button"
      class={`chip ${view.classOf(index)}`}
      title={detail || undefined}
      aria-pressed={chosen === id}
      onClick={() => choose(chosen === id ? null : id)}
    >
      <span class="dot" aria-hidden="true" />
      {speaker ? (
        <bdi class="name" lang={view.article.language}>
          {nameOf(speaker)}
        </bdi>
      ) : (
        <span class="name">{view.words('unclear')}</span>
      )}
      <span class="count" aria-hidden="true">
        {countText(count, view.locale)}
      </span>
      <span class="unseen">
        {`, ${count === 1 ? view.words('quotesOne') : view.words('quotesMany', countText(count, view.locale))}`}
        {detail && `. ${detail}`}
      </span>
    </button>
  );
}

/** What the strip has no room for: who the chosen one is, or why nobody could be named. */
function noteOn(view: View, chosen: string): string {
  const speaker = chosen === 'unclear' ? null : view.speakerAt(Number(chosen));
  return speaker ? [nameOf(speaker), detailOf(speaker)].filter(Boolean).join(', ') : view.words('unclearWhy');
}

function countsOf(view: View): [speaker: number | null, count: number][] {
  const counts = new Map<number | null, number>();
  for (const quote of view.article.quotes) {
    const speaker = view.speakerAt(quote.speaker) ? quote.speaker : null;
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => Number(a === null) - Number(b === null));
}

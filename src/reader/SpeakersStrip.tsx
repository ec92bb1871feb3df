import { detailOf, nameOf } from './speaker-lines';
import type { View } from './view';

/** Who is quoted and how often, in order of first quote; words nobody could be found for come last. */
export function SpeakersStrip({ view }: { view: View }) {
  const counts = countsOf(view);
  if (counts.length === 0) return null;
  return (
    <section class="speakers" aria-label={view.words('speakers')} lang={view.locale}>
      <h2>{view.words('speakers')}</h2>
      <ul>
        {counts.map(([speaker, count]) => (
          <Chip key={speaker} view={view} index={speaker} count={count} />
        ))}
      </ul>
    </section>
  );
}

function Chip({ view, index, count }: { view: View; index: number | null; count: number }) {
  const speaker = view.speakerAt(index);
  const detail = speaker ? detailOf(speaker) : view.words('unclearWhy');
  return (
    <li class={`chip ${view.classOf(index)}`} title={detail || undefined}>
      <span class="dot" aria-hidden="true" />
      {speaker ? (
        <bdi class="name" lang={view.article.language}>
          {nameOf(speaker)}
        </bdi>
      ) : (
        <span class="name">{view.words('unclear')}</span>
      )}
      <span class="count" aria-hidden="true">
        {count.toLocaleString(view.locale)}
      </span>
      <span class="unseen">
        {`, ${count === 1 ? view.words('quotesOne') : view.words('quotesMany', String(count))}`}
        {detail && `. ${detail}`}
      </span>
    </li>
  );
}

function countsOf(view: View): [speaker: number | null, count: number][] {
  const counts = new Map<number | null, number>();
  for (const quote of view.article.quotes) {
    const speaker = view.speakerAt(quote.speaker) ? quote.speaker : null;
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => Number(a === null) - Number(b === null));
}

import { useMemo, useState } from 'preact/hooks';
import { countText } from './printed';
import { QuoteSteps } from './QuoteSteps';
import { type SpeakerCount, speakerCounts, speakersWord, spokenText } from './speaker-counts';
import { detailOf, lineOf, nameOf } from './speaker-lines';
import type { QuoteControls } from './use-quotes';
import type { View } from './view';

/** How many speakers stand in the strip at first; a few more than that are not worth a button. */
const [FIRST, FEW] = [24, 6];

/**
 * Who speaks, in turns or quotes, and how often. A press on a speaker lets that speaker's words stand out and the rest
 * fade.
 */
export function SpeakersStrip({ view, quotes }: { view: View; quotes: QuoteControls }) {
  const counts = useMemo(() => speakerCounts(view), [view]);
  const [isWhole, setWhole] = useState(counts.length <= FIRST + FEW);
  if (counts.length === 0) return null;
  const title = view.words(speakersWord(view));
  const { chosen, choose } = quotes;
  const shown = isWhole ? counts : counts.slice(0, FIRST);
  return (
    <section class="speakers" aria-label={title} lang={view.locale}>
      <div class="speakers-head">
        <h2>{title}</h2>
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
        {shown.map((count) => (
          <li key={count.speaker}>
            <Chip view={view} quotes={quotes} count={count} />
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

function Chip(props: { view: View; quotes: QuoteControls; count: SpeakerCount }) {
  const { view, count } = props;
  const index = count.speaker;
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
        <bdi class="name" data-round={view.roundOf(index)} lang={view.article.language}>
          {nameOf(speaker)}
        </bdi>
      ) : (
        <span class="name">{view.words('unclear')}</span>
      )}
      <span class="count" aria-hidden="true">
        {countText(count.turns + count.quotes, view.locale)}
      </span>
      <span class="unseen">
        {`, ${spokenText(view, count)}`}
        {detail && `. ${detail}`}
      </span>
    </button>
  );
}

/** What the strip has no room for: who the chosen one is, or why nobody could be named. */
function noteOn(view: View, chosen: string): string {
  const speaker = chosen === 'unclear' ? null : view.speakerAt(Number(chosen));
  return speaker ? lineOf(speaker) : view.words('unclearWhy');
}

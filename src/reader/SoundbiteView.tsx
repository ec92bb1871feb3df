import type { Part, Quote } from '../article';
import { SpokenRun } from './aloud/SpokenRun';
import { placeOf } from './aloud/spoken-lines';
import { useSpoken } from './aloud/spoken-mark';
import { cutText } from './cut-text';
import type { Soundbite } from './groups-of';
import { SpeakerLine } from './SpeakerLine';
import type { View } from './view';
import { whoSays, whySo } from './who-says';

/** Words given to one speaker: the name above, the paragraphs below, a bar in the speaker's colour beside them. */
export function SoundbiteView(props: { view: View; part: Part; index: number; bites: Soundbite[] }) {
  const { view, part, index, bites } = props;
  const quote = view.article.quotes[bites[0]?.quote ?? -1];
  return (
    // The bar stands where the words begin: only they have a say in the direction, so they name none of their own.
    <figure class={`soundbite ${view.classOf(quote?.speaker ?? null)}`} dir="auto">
      <figcaption>
        <Voice view={view} quote={quote} />
      </figcaption>
      {bites.map((bite) => (
        <Words key={bite.block} view={view} place={placeOf(index, bite.block)} part={part} bite={bite} />
      ))}
    </figure>
  );
}

function Voice({ view, quote }: { view: View; quote: Quote | undefined }) {
  const speaker = view.speakerAt(quote?.speaker ?? null);
  if (speaker) return <SpeakerLine speaker={speaker} round={view.roundOf(quote?.speaker ?? null)} />;
  return (
    <>
      <span class="name">{quote?.label || <span lang={view.locale}>{view.words('unclear')}</span>}</span>{' '}
      <span class="detail" lang={view.locale}>
        {view.words('unclearWhy')}
      </span>
    </>
  );
}

/** Quotation marks that the block prints around the words stay, outside the quote. */
function Words(props: { view: View; place: string; part: Part; bite: Soundbite }) {
  const { view, place, part, bite } = props;
  const span = useSpoken(view.spoken, place);
  const block = part.blocks[bite.block];
  const quote = view.article.quotes[bite.quote];
  const speaker = quote?.speaker ?? null;
  if (block?.type !== 'paragraph') return null;
  return (
    <blockquote data-place={place}>
      {cutText(block.text, view.article.quotes, [bite.quote]).map((run) =>
        run.quote === null ? (
          <SpokenRun key={run.start} text={run.text} start={run.start} span={span} />
        ) : (
          <span
            key={run.start}
            data-quote={run.quote}
            data-speaker={view.speakerAt(speaker) ? speaker : 'unclear'}
            tabIndex={-1}
            aria-description={
              quote &&
              [view.words('quoteOf', whoSays(view, quote)), whySo(view, quote)].filter(Boolean).join('. ')
            }
          >
            <SpokenRun text={run.text} start={run.start} span={span} />
          </span>
        ),
      )}
    </blockquote>
  );
}

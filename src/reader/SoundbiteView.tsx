import type { Part, Quote } from '../article';
import { cutText } from './cut-text';
import type { Soundbite } from './groups-of';
import { SpeakerLine } from './SpeakerLine';
import type { View } from './view';
import { whoSays, whySo } from './who-says';

/** Words given to one speaker: the name above, the paragraphs below, a bar in the speaker's colour beside them. */
export function SoundbiteView({ view, part, bites }: { view: View; part: Part; bites: Soundbite[] }) {
  const quote = view.article.quotes[bites[0]?.quote ?? -1];
  return (
    <figure class={`soundbite ${view.classOf(quote?.speaker ?? null)}`}>
      <figcaption dir="auto">
        <Voice view={view} quote={quote} />
      </figcaption>
      {bites.map((bite) => (
        <Words key={bite.block} view={view} part={part} bite={bite} />
      ))}
    </figure>
  );
}

function Voice({ view, quote }: { view: View; quote: Quote | undefined }) {
  const speaker = view.speakerAt(quote?.speaker ?? null);
  if (speaker) return <SpeakerLine speaker={speaker} />;
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
function Words({ view, part, bite }: { view: View; part: Part; bite: Soundbite }) {
  const block = part.blocks[bite.block];
  const quote = view.article.quotes[bite.quote];
  const speaker = quote?.speaker ?? null;
  if (block?.type !== 'paragraph') return null;
  return (
    <blockquote dir="auto">
      {cutText(block.text, view.article.quotes, [bite.quote]).map((run) =>
        run.quote === null ? (
          run.text
        ) : (
          <span
            key={run.quote}
            data-quote={run.quote}
            data-speaker={view.speakerAt(speaker) ? speaker : 'unclear'}
            tabIndex={-1}
            aria-description={
              quote &&
              [view.words('quoteOf', whoSays(view, quote)), whySo(view, quote)].filter(Boolean).join('. ')
            }
          >
            {run.text}
          </span>
        ),
      )}
    </blockquote>
  );
}

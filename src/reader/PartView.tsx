import { useMemo } from 'preact/hooks';
import { placeOf } from './aloud/spoken-lines';
import { BlockView } from './BlockView';
import { Chunks } from './Chunks';
import { groupsOf } from './groups-of';
import { Heading } from './Heading';
import { headingLevels } from './heading-levels';
import { roleWords } from './names-of-parts';
import type { PlacedPart } from './parts-in-order';
import { SoundbiteView } from './SoundbiteView';
import { SpeakerLine } from './SpeakerLine';
import { signOffIn } from './sign-off';
import { TextView } from './TextView';
import type { View } from './view';

/** One part of the story: a landmark with its label, its speaker and its blocks. */
export function PartView({
  view,
  part,
  index,
  heading,
  name,
  level,
  isLabelled,
}: PlacedPart & { view: View }) {
  const { language } = view.article;
  const speaker = view.speakerAt(part.speaker);
  const isTurn = part.role === 'exchange' && speaker !== null;
  const base = (part.role === 'body' ? level : level + 1) + (isTurn ? 1 : 0);
  const levels = useMemo(() => headingLevels(part.blocks, base), [part, base]);
  const signOff = signOffIn(view.article, index);
  const groups = useMemo(
    () =>
      groupsOf(view, part, index).map((group) =>
        group.kind === 'soundbite' ? (
          <SoundbiteView
            key={group.blocks[0]?.block}
            view={view}
            part={part}
            index={index}
            bites={group.blocks}
          />
        ) : (
          <BlockView
            key={group.block}
            view={view}
            block={part.blocks[group.block]}
            place={placeOf(index, group.block)}
            quotes={view.quotesIn(index, group.block)}
            level={levels[group.block] ?? base}
            isSignOff={group.block === signOff}
          />
        ),
      ),
    [view, part, index, levels, base, signOff],
  );
  return (
    <section
      class={`part part-${part.role}`}
      aria-label={name}
      data-role={part.role}
      data-turn={speaker ? index : undefined}
      data-speaker={speaker ? part.speaker : undefined}
      tabIndex={-1}
    >
      {heading && (
        <Heading level={2} class="story" lang={language} place={placeOf(index, 'heading')}>
          <TextView view={view} place={placeOf(index, 'heading')} text={heading} />
        </Heading>
      )}
      {isLabelled && (
        <Heading level={level} class="label" lang={view.locale}>
          {view.words(roleWords[part.role])}
        </Heading>
      )}
      {speaker && (
        <Heading level={level + 1} class={`voice ${view.classOf(part.speaker)}`} lang={language}>
          <SpeakerLine speaker={speaker} round={view.roundOf(part.speaker)} />
        </Heading>
      )}
      <Chunks items={groups} />
    </section>
  );
}

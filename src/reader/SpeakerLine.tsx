import type { Speaker } from '../article';
import { detailOf, nameOf } from './speaker-lines';

/** A speaker in print: the name, then title and affiliation more quietly. */
export function SpeakerLine({ speaker, round }: { speaker: Speaker; round: string | undefined }) {
  const detail = detailOf(speaker);
  return (
    <>
      <span class="name" data-round={round}>
        <bdi>{nameOf(speaker)}</bdi>
      </span>
      {detail && (
        <>
          {' '}
          <span class="detail">
            <bdi>{detail}</bdi>
          </span>
        </>
      )}
    </>
  );
}

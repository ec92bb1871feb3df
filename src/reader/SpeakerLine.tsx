import type { Speaker } from '../article';
import { detailOf, nameOf } from './speaker-lines';

/** A speaker in print: the name, then title and affiliation more quietly. */
export function SpeakerLine({ speaker }: { speaker: Speaker }) {
  const detail = detailOf(speaker);
  return (
    <>
      <span class="name">
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

import { useContext } from 'preact/hooks';
import type { Block } from '../article';
import { sourceAddress } from '../export/source-address';
import { Icon } from './Icon';
import { PicturesContext } from './pictures';
import { PlayerContext } from './player';
import { safeAddress } from './safe-address';
import type { View } from './view';

/** A picture: the one the page shows where that is wanted, else what the page says about it on a quiet card. */
export function FigureCard({ block, view }: { block: Extract<Block, { type: 'figure' }>; view: View }) {
  const { caption, alt } = block;
  const picture = useContext(PicturesContext)(block.src);
  if (picture !== null) return <ShownPicture address={picture} block={block} />;
  if (!caption && !alt) return null;
  return (
    <figure class="card">
      <Icon name="picture" />
      <figcaption>
        <span class="kind" lang={view.locale}>
          {view.words('picture')}
        </span>
        {caption && <p dir="auto">{caption}</p>}
        {alt && !caption.includes(alt) && (
          <p class="quiet" dir="auto">
            {alt}
          </p>
        )}
      </figcaption>
    </figure>
  );
}

function ShownPicture({ address, block }: { address: string; block: Extract<Block, { type: 'figure' }> }) {
  const { caption, alt } = block;
  return (
    <figure class="shown">
      <img src={address} alt={alt} decoding="async" referrerPolicy="no-referrer" />
      {caption && (
        <figcaption class="quiet" dir="auto">
          {caption}
        </figcaption>
      )}
    </figure>
  );
}

/** A video's place in the story: its title, and the way to where it plays. */
export function VideoCard({ block, view }: { block: Extract<Block, { type: 'video' }>; view: View }) {
  const toPlayer = useContext(PlayerContext);
  const page = safeAddress(sourceAddress(view.article));
  return (
    <figure class="card">
      <Icon name="video" />
      <figcaption>
        <span class="kind" lang={view.locale}>
          {view.words('video')}
        </span>
        {block.title && <p dir="auto">{block.title}</p>}
        {toPlayer ? (
          <button
            type="button"
            class="tool to-player"
            lang={view.locale}
            onClick={(event) => toPlayer(block, event)}
          >
            {view.words('toPlayer')}
          </button>
        ) : (
          page && (
            <a
              class="to-player"
              lang={view.locale}
              href={page}
              target="_blank"
              rel="noopener noreferrer"
              referrerPolicy="no-referrer"
            >
              {view.words('videoWhere')}
            </a>
          )
        )}
      </figcaption>
    </figure>
  );
}

import type { Block } from '../article';
import { Icon } from './Icon';
import type { View } from './view';

/** A picture that is not loaded: what the page says about it, on a quiet card. */
export function FigureCard({ block, view }: { block: Extract<Block, { type: 'figure' }>; view: View }) {
  const { caption, alt } = block;
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

/** A video's place in the story: its title, and where it plays. */
export function VideoCard({ block, view }: { block: Extract<Block, { type: 'video' }>; view: View }) {
  return (
    <figure class="card">
      <Icon name="video" />
      <figcaption>
        <span class="kind" lang={view.locale}>
          {view.words('video')}
        </span>
        {block.title && <p dir="auto">{block.title}</p>}
        <p class="quiet" lang={view.locale}>
          {view.words('videoWhere')}
        </p>
      </figcaption>
    </figure>
  );
}

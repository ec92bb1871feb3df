import type { Block } from '../article';
import { placeOf } from './aloud/spoken-lines';
import { Heading } from './Heading';
import { FigureCard, VideoCard } from './MediaCard';
import { TableView } from './TableView';
import { TextView } from './TextView';
import type { View } from './view';

/** One block of a part; a soundbite that fills its block is drawn by `SoundbiteView` instead. */
export function BlockView(props: {
  view: View;
  block: Block | undefined;
  /** The name of its place, as `placeOf` gives it. */
  place: string;
  quotes: readonly number[];
  level: number;
  /** Whether the reporter signs off in it. */
  isSignOff?: boolean;
}) {
  const { view, block, place, quotes, level, isSignOff = false } = props;
  switch (block?.type) {
    case 'paragraph':
      return (
        <p class={isSignOff ? 'text sign-off' : 'text'} dir="auto" data-place={place}>
          <TextView view={view} place={place} text={block.text} quotes={quotes} />
        </p>
      );
    case 'heading':
      return (
        <Heading level={level} class="crosshead text" lang={view.article.language} place={place}>
          <TextView view={view} place={place} text={block.text} quotes={quotes} />
        </Heading>
      );
    case 'list':
      return <ListView block={block} view={view} place={place} />;
    case 'table':
      return <TableView block={block} view={view} place={place} />;
    case 'figure':
      return <FigureCard block={block} view={view} />;
    case 'video':
      return <VideoCard block={block} view={view} />;
    default:
      return null;
  }
}

function ListView(props: { block: Extract<Block, { type: 'list' }>; view: View; place: string }) {
  const { block, view, place } = props;
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, index) => (
        <li key={index} dir="auto" data-place={placeOf(place, index)}>
          <TextView view={view} place={placeOf(place, index)} text={item} />
        </li>
      ))}
    </List>
  );
}

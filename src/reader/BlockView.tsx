import type { Block } from '../article';
import { Heading } from './Heading';
import { FigureCard, VideoCard } from './MediaCard';
import { TableView } from './TableView';
import { TextView } from './TextView';
import type { View } from './view';

/** One block of a part; a soundbite that fills its block is drawn by `SoundbiteView` instead. */
export function BlockView(props: {
  view: View;
  block: Block | undefined;
  quotes: readonly number[];
  level: number;
}) {
  const { view, block, quotes, level } = props;
  switch (block?.type) {
    case 'paragraph':
      return (
        <p class="text" dir="auto">
          <TextView view={view} text={block.text} quotes={quotes} />
        </p>
      );
    case 'heading':
      return (
        <Heading level={level} class="crosshead text" lang={view.article.language}>
          <TextView view={view} text={block.text} quotes={quotes} />
        </Heading>
      );
    case 'list':
      return <ListView block={block} />;
    case 'table':
      return <TableView block={block} view={view} />;
    case 'figure':
      return <FigureCard block={block} view={view} />;
    case 'video':
      return <VideoCard block={block} view={view} />;
    default:
      return null;
  }
}

function ListView({ block }: { block: Extract<Block, { type: 'list' }> }) {
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, index) => (
        <li key={index} dir="auto">
          {item}
        </li>
      ))}
    </List>
  );
}

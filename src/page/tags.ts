/** What an element is to the block reader; a tag that is not listed is inline. */
export type TagKind =
  | 'skip'
  | 'block'
  | 'break'
  | 'heading'
  | 'list'
  | 'item'
  | 'table'
  | 'row'
  | 'cell'
  | 'figure'
  | 'caption'
  | 'image'
  | 'video'
  | 'link';

const KINDS: Record<TagKind, string> = {
  skip: 'script style noscript template svg annotation annotation-xml object embed canvas button input select textarea option datalist nav dialog menu head title audio map iframe frameset',
  block:
    'address article aside blockquote body center dd details div dl dt fieldset footer form header hgroup hr html legend main p pre section summary',
  break: 'br',
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'ul ol',
  item: 'li',
  table: 'table',
  row: 'tr',
  cell: 'td th',
  figure: 'figure',
  caption: 'figcaption',
  image: 'img',
  video: 'video',
  link: 'a',
};

const BY_TAG = new Map<string, TagKind>(
  Object.entries(KINDS).flatMap(([kind, tags]) =>
    tags.split(/\s+/).map((tag) => [tag, kind as TagKind] as const),
  ),
);

/** The kind of an element by its local name; undefined for inline elements. */
export function tagKind(localName: string): TagKind | undefined {
  return BY_TAG.get(localName);
}

import { type ComponentChildren, h, type VNode } from 'preact';

/** A heading of a level known only when the article is: `level` 2 is an `h2`, and nothing goes below `h6`. */
export function Heading(props: {
  level: number;
  class: string;
  lang: string;
  /** Where its text is named as a place to read aloud; without it the words are not the story's. */
  place?: string;
  children: ComponentChildren;
}): VNode {
  const { level, children, place, ...attributes } = props;
  return h(
    `h${Math.min(level, 6)}`,
    { ...attributes, ...(place && { dir: 'auto', 'data-place': place }) },
    children,
  );
}

import type { Opinion } from './readability';

/** How a page is to be read, beyond its address; everything may be left out. */
export interface Wishes {
  /** Asked where our own reading finds next to nothing. */
  opinion?: Opinion | undefined;
  /** A person wants it read though it does not look like an article. */
  anyway?: boolean;
  /** The block a person chose: everything in it is the story. */
  root?: Element | undefined;
  /** What a person selected: that alone is the story. */
  selection?: Range | undefined;
  /** Whether what was left out is wanted as well. */
  leftOut?: boolean;
}

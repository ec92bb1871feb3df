import type { Marker } from '../languages/markers';
import type { BiteContext } from './bite-words';
import type { Item } from './items';
import type { Scribe } from './scribe';

/** One parse while it goes on. */
export interface Parse extends Omit<BiteContext, 'inPackage'> {
  items: Item[];
  marks: (Marker | null)[];
  scribe: Scribe;
  credits: string[];
  /** Anchor's questions and words in brackets in turn, and nobody reports: the brackets hold the guests' turns. */
  isInterview: boolean;
  /** The sign before the host's turns. */
  hostSign: string;
}

/** Reads what stands at an item; answers how many items it took, 0 to have the item read again, null when it is not its own. */
export type Reader = (parse: Parse, at: number, text: string) => number | null;

/** What a soundbite's forms may ask of the parse. */
export const contextOf = (parse: Parse): BiteContext => ({
  ...parse,
  inPackage: parse.scribe.draft.kind === 'report',
});

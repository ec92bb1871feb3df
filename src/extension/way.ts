/** How a person wants a page read: as what it is, even though it does not look like an article, or only what is selected or chosen by hand. */
export type Way = 'page' | 'anyway' | 'selection' | 'chosen';

const ways: readonly Way[] = ['page', 'anyway', 'selection', 'chosen'];

/** The way that a message names; anything else is the ordinary one. */
export const wayFrom = (value: unknown): Way => ways.find((way) => way === value) ?? 'page';

import { ask } from './messages';

/** Whether the reader lies over the page of a tab; where its script is not, it does not. */
export const isReaderOpen = (tabId: number): Promise<boolean> =>
  ask(tabId, 'isReaderOpen').catch(() => false);

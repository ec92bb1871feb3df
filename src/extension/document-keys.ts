import type { Listen } from '../reader/keys';

/** The keys of a page that is ours alone: the popup, the tab. */
export const documentKeys: Listen = (hear) => {
  document.addEventListener('keydown', hear);
  return () => document.removeEventListener('keydown', hear);
};

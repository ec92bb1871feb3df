import { findPlayer, type SoughtPlayer } from '../page/find-player';

/** Scrolls the page to a video of the story and gives it the focus; answers false when none is on display. */
export function jumpToPlayer(sought: SoughtPlayer): boolean {
  const player = findPlayer(document, sought);
  if (!(player instanceof HTMLElement)) return false;
  player.scrollIntoView({ block: 'center', behavior: 'instant' });
  player.focus({ preventScroll: true });
  return true;
}

/** Tells a video to look for from anything else that a message may bring. */
export const isSoughtPlayer = (value: unknown): value is SoughtPlayer =>
  typeof value === 'object' &&
  value !== null &&
  'title' in value &&
  typeof value.title === 'string' &&
  'poster' in value &&
  (value.poster === null || typeof value.poster === 'string');

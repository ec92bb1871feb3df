import { selectionIn } from './selection-in';

/** Whether a key press asks the browser to select everything. */
export const asksForAll = ({ ctrlKey, metaKey, altKey, shiftKey, code, key }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && (key.toLowerCase() === 'a' || code === 'KeyA');

/** Selects the story: everything, to who reads it, is that, and not our buttons or the page below. */
export function selectStory(root: HTMLElement | null): void {
  const story = root?.querySelector('article');
  if (story) selectionIn(story)?.selectAllChildren(story);
}

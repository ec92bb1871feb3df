import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { lastAbove } from './last-above';

/** Room under the bar within which a part counts as reached, in pixels. */
const REACH = 120;

/**
 * The part one is at. How far one has read goes to the style sheet as `--progress`, from 0 to 1, without drawing
 * anything anew: whatever scrolls, popup, dialog or window, is heard at the root of the tree.
 */
export function usePlace(root: RefObject<HTMLElement | null>): number {
  const [here, setHere] = useState(0);
  useEffect(() => {
    const reader = root.current;
    const article = reader?.querySelector('article');
    if (!reader || !article) return;
    const bar = reader.querySelector<HTMLElement>('.progress');
    let asked = 0;
    const look = () => {
      asked = 0;
      const { top, height } = article.getBoundingClientRect();
      const far = height <= innerHeight ? 1 : Math.min(1, Math.max(0, -top / (height - innerHeight)));
      bar?.style.setProperty('--progress', far.toFixed(3)); // on the root it would restyle the whole story
      setHere(Math.max(0, partAt(reader, REACH)));
    };
    const later = () => {
      asked ||= requestAnimationFrame(look);
    };
    const ground = reader.getRootNode();
    const options = { capture: true, passive: true };
    ground.addEventListener('scroll', later, options);
    later();
    return () => {
      ground.removeEventListener('scroll', later, options);
      cancelAnimationFrame(asked);
    };
  }, [root]);
  return here;
}

/** The index of the part at a height of the window; of a long story only the chunk that stands there is asked. */
function partAt(reader: Element, y: number): number {
  const parts = [...reader.querySelectorAll('.part')];
  const chunks = reader.querySelectorAll('.body > .chunk');
  if (chunks.length === 0) return lastAbove(parts, y);
  const inside = chunks[Math.max(0, lastAbove(chunks, y))]?.querySelectorAll('.part') ?? [];
  const part = inside[Math.max(0, lastAbove(inside, y))];
  return part ? parts.indexOf(part) : -1;
}

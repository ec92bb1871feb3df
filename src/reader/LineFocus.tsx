import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from './settings';

/** Where the lit lines begin before anything moved them: a third down the window. */
const START = 0.33;

/**
 * Lights a few lines and shades the rest. The light is where the pointer was last, at the sentence being read aloud,
 * or at the quote that has the focus: whichever moved last. It takes no presses and no room.
 */
export function LineFocus({
  root,
  lines,
}: {
  root: RefObject<HTMLElement | null>;
  lines: Settings['lineFocus'];
}) {
  const light = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const reader = root.current;
    if (!reader) return;
    const put = (y: number) => light.current?.style.setProperty('--y', `${Math.round(y)}px`);
    const at = (element: Element | null | undefined) => {
      const box = element?.getClientRects()[0];
      if (box) put(box.top + box.height / 2);
    };
    const onPointer = (event: PointerEvent) => put(event.clientY);
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Element && event.target.matches('.body *')) at(event.target);
    };
    const reading = new MutationObserver(() => at(reader.querySelector('.spoken')));
    put(window.innerHeight * START);
    reader.addEventListener('pointermove', onPointer, { passive: true });
    reader.addEventListener('focusin', onFocus);
    reading.observe(reader, { childList: true, subtree: true });
    return () => {
      reader.removeEventListener('pointermove', onPointer);
      reader.removeEventListener('focusin', onFocus);
      reading.disconnect();
    };
  }, [root]);
  return <div ref={light} class="line-focus" style={{ '--lines': lines }} aria-hidden="true" />;
}

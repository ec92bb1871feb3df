import { useEffect, useState } from 'preact/hooks';

/**
 * How many of `total` things to draw so far: a first handful at once, the rest a handful at a time after each paint,
 * so that no article, however long, holds the page up.
 */
export function useDrawn(total: number, handful: number): number {
  const [drawn, setDrawn] = useState(Math.min(total, handful));
  useEffect(() => {
    if (drawn >= total) return;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setDrawn(Math.min(total, drawn + handful)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [drawn, total, handful]);
  return Math.min(drawn, total);
}

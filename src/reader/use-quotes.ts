import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lastAbove } from './last-above';
import { scrollToSee } from './scroll-to-see';

/** Whose words stand out: the `data-speaker` of their elements, or null for everybody's. */
export type Chosen = string | null;

/** Where one can stop on the way through the story: at a quote, or at the head of a turn; the index is the article's. */
export interface Stop {
  kind: 'quote' | 'turn';
  index: number;
}

/** What the reader knows of its quotes and turns at this moment, and how to change it. */
export interface QuoteControls {
  chosen: Chosen;
  choose(speaker: Chosen): void;
  /** The quote or turn one is at. */
  current: Stop | null;
  /** Whether it must be said aloud, as a button and not the focus moved on. */
  isTold: boolean;
  /** To the next of those chosen (1) or the one before (-1); the focus goes along, or stays on its button. */
  move(step: 1 | -1, takesFocus: boolean): void;
  leave(): void;
}

/**
 * Filters quotes and turns and walks through them. What is drawn stays drawn: only marks on its elements change, so
 * that five thousand quotes answer as fast as five.
 */
export function useQuotes(
  root: RefObject<HTMLElement | null>,
  start: Chosen = null,
): QuoteControls & { arrive(event: Event): void } {
  const [chosen, choose] = useState<Chosen>(start);
  const [at, setAt] = useState<{ stop: Stop; isTold: boolean } | null>(null);
  const marked = useRef<HTMLElement | null>(null);
  const isMoved = useRef(false);

  useEffect(() => {
    mark(root.current, chosen);
    const body = root.current?.querySelector('.body');
    if (chosen === null || !body) return;
    const late = new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const chunk of addedNodes) if (chunk instanceof HTMLElement) mark(chunk, chosen);
    });
    late.observe(body, { childList: true, subtree: true }); // long stories are drawn bit by bit
    return () => late.disconnect();
  }, [chosen, root]);

  // Once the dock is drawn, which covers what stands at the foot.
  useLayoutEffect(() => {
    marked.current?.removeAttribute('data-current');
    marked.current = at && elementOf(root.current, at.stop);
    marked.current?.setAttribute('data-current', '');
    if (isMoved.current && root.current && marked.current) scrollToSee(root.current, marked.current);
    isMoved.current = false;
  }, [at, root]);

  return {
    chosen,
    choose,
    current: at?.stop ?? null,
    isTold: at?.isTold ?? false,
    move(step, takesFocus) {
      const found = neighbour(stopsIn(root.current, chosen), marked.current, step);
      if (!found) return;
      if (takesFocus) found.focus({ preventScroll: true });
      isMoved.current = true;
      setAt({ stop: stopOf(found), isTold: !takesFocus });
    },
    leave: () => setAt(null),
    arrive({ target }) {
      const quote = target instanceof Element ? target.closest<HTMLElement>('[data-quote]') : null;
      if (quote) setAt({ stop: stopOf(quote), isTold: false });
    },
  };
}

function mark(root: HTMLElement | null, chosen: Chosen) {
  for (const stop of stopsIn(root)) {
    const isChosen = chosen !== null && stop.dataset['speaker'] === chosen;
    (stop.closest('.soundbite') ?? stop).toggleAttribute('data-chosen', isChosen);
  }
}

const stopsIn = (root: HTMLElement | null, chosen: Chosen = null): HTMLElement[] =>
  [...(root?.querySelectorAll<HTMLElement>('[data-speaker]') ?? [])].filter(
    (stop) => chosen === null || stop.dataset['speaker'] === chosen,
  );
const elementOf = (root: HTMLElement | null, { kind, index }: Stop) =>
  root?.querySelector<HTMLElement>(`[data-${kind}="${index}"]`) ?? null;
const stopOf = ({ dataset: { quote, turn } }: HTMLElement): Stop =>
  quote ? { kind: 'quote', index: Number(quote) } : { kind: 'turn', index: Number(turn) };

/** The one after or before, round the end; from nowhere, the one nearest to what is on screen. */
function neighbour(stops: HTMLElement[], here: HTMLElement | null, step: 1 | -1): HTMLElement | undefined {
  const at = here ? stops.indexOf(here) : -1;
  if (at >= 0) return stops.at((at + step) % stops.length);
  if (here) {
    const follows = (stop: Node) => here.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING;
    const next = Math.max(stops.findIndex(follows), 0);
    return stops.at(step === 1 ? next : next - 1);
  }
  const above = lastAbove(stops, 0);
  return stops.at(step === 1 ? (above + 1) % stops.length : above);
}

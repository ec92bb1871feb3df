import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lastAbove } from './last-above';

/** Whose quotes stand out: the `data-speaker` of their elements, or null for everybody's. */
export type Chosen = string | null;

/** What the reader knows of its quotes at this moment, and how to change it. */
export interface QuoteControls {
  chosen: Chosen;
  choose(speaker: Chosen): void;
  /** The index of the quote one is at. */
  current: number | null;
  /** What to say aloud, when a button and not the focus moved on. */
  told: number | null;
  /** To the next quote (1) or the one before (-1) of those chosen; the focus goes along, or stays on its button. */
  move(step: 1 | -1, takesFocus: boolean): void;
  leave(): void;
}

/**
 * Filters the quotes and walks through them. What is drawn stays drawn: only marks on its elements change, so that
 * five thousand quotes answer as fast as five.
 */
export function useQuotes(
  root: RefObject<HTMLElement | null>,
  start: Chosen = null,
): QuoteControls & { arrive(event: Event): void } {
  const [chosen, choose] = useState<Chosen>(start);
  const [current, setCurrent] = useState<number | null>(null);
  const [told, tell] = useState<number | null>(null);
  const marked = useRef<Element | null>(null);

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

  useEffect(() => {
    marked.current?.removeAttribute('data-current');
    marked.current = current === null ? null : elementOf(root.current, current);
    marked.current?.setAttribute('data-current', '');
  }, [current, root]);

  return {
    chosen,
    choose,
    current,
    told,
    move(step, takesFocus) {
      const found = neighbour(quotesIn(root.current, chosen), current, step);
      if (!found) return;
      if (takesFocus) found.focus({ preventScroll: true });
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      setCurrent(indexOf(found));
      tell(takesFocus ? null : indexOf(found));
    },
    leave() {
      setCurrent(null);
      tell(null);
    },
    arrive(event) {
      const quote = event.target instanceof Element ? event.target.closest('[data-quote]') : null;
      if (!(quote instanceof HTMLElement)) return;
      setCurrent(indexOf(quote));
      tell(null);
    },
  };
}

function mark(root: HTMLElement | null, chosen: Chosen) {
  for (const quote of quotesIn(root)) {
    const isChosen = chosen !== null && quote.dataset['speaker'] === chosen;
    (quote.closest('.soundbite') ?? quote).toggleAttribute('data-chosen', isChosen);
  }
}

const quotesIn = (root: HTMLElement | null, chosen: Chosen = null): HTMLElement[] =>
  [...(root?.querySelectorAll<HTMLElement>('[data-quote]') ?? [])].filter(
    (quote) => chosen === null || quote.dataset['speaker'] === chosen,
  );
const elementOf = (root: HTMLElement | null, quote: number) =>
  root?.querySelector(`[data-quote="${quote}"]`) ?? null;
const indexOf = (quote: HTMLElement) => Number(quote.dataset['quote']);

/** The one after or before, round the end; from nowhere, the one nearest to what is on screen. */
function neighbour(quotes: HTMLElement[], current: number | null, step: 1 | -1): HTMLElement | undefined {
  const here = current === null ? -1 : quotes.findIndex((quote) => indexOf(quote) === current);
  if (here >= 0) return quotes[(here + step + quotes.length) % quotes.length];
  if (current !== null) {
    const beyond = quotes.findIndex((quote) => indexOf(quote) > current);
    const next = Math.max(beyond, 0);
    return quotes.at(step === 1 ? next : next - 1);
  }
  const above = lastAbove(quotes, 0);
  return quotes.at(step === 1 ? (above + 1) % quotes.length : above);
}

import type { VNode } from 'preact';
import { useDrawn } from './use-drawn';

/** Draws the first of a list at once and each of the others after a paint. */
export function OneByOne({ items }: { items: readonly VNode[] }) {
  return <>{items.slice(0, useDrawn(items.length, 1))}</>;
}

import type { Span } from './sentences-of';

/** A run of text that begins at `start` in its block, with the part marked that is being read aloud. */
export function SpokenRun({ text, start, span }: { text: string; start: number; span: Span | null }) {
  const from = Math.max(0, (span?.start ?? 0) - start);
  const to = Math.min(text.length, (span?.end ?? 0) - start);
  if (!(from < to)) return text;
  return (
    <>
      {text.slice(0, from)}
      <span class="spoken">{text.slice(from, to)}</span>
      {text.slice(to)}
    </>
  );
}

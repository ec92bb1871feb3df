import { useMemo } from 'preact/hooks';
import { STRETCH } from '../stretch';
import type { Span } from './sentences-of';

interface Props {
  text: string;
  /** Where the run begins in its block. */
  start: number;
  /** The sentence in its block that is being read aloud. */
  span: Span | null;
}

/** A run of text with the part marked that is being read aloud; an endless one in stretches that start on a line each. */
export function SpokenRun({ text, start, span }: Props) {
  const stretches = useMemo(() => stretchesOf(text), [text]);
  if (stretches.length === 1) return <Run text={text} start={start} span={span} />;
  return (
    <>
      {stretches.map((from, index) => (
        <span key={from} class="stretch">
          <Run text={text.slice(from, stretches[index + 1])} start={start + from} span={span} />
        </span>
      ))}
    </>
  );
}

function Run({ text, start, span }: Props) {
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

/** Where the stretches of a text begin: after spaces where there are any. */
function stretchesOf(text: string): number[] {
  const starts = [0];
  for (let at = STRETCH; at < text.length; at += STRETCH) {
    const space = text.lastIndexOf(' ', at);
    const isNear = space > at - STRETCH / 2;
    const isPair = /[\uDC00-\uDFFF]/.test(text[at] ?? '');
    starts.push(isNear ? space + 1 : isPair ? at + 1 : at);
  }
  return starts;
}

import { nameKey, type Spoken } from './spoken';

/** Whoever speaks says "I" or "you" sooner or later; who tells a story does not. */
const IN_PERSON = /\b(?:I|we|us|my|our|me|you|your)\b/i;

/**
 * Turns of a page that opens with narration, which goes on without a label below somebody's words: from the paragraph on
 * that names him, or brings in who speaks next.
 */
export function narrated(turns: readonly Spoken[]): Spoken[] {
  const [first] = turns;
  if (
    first?.label !== null ||
    !first.blocks.some((block) => block.type === 'paragraph' && /[.!?]$/.test(block.text))
  )
    return [...turns];
  return turns.flatMap((turn, at): Spoken[] => {
    if (turn.isStaff || turn.label === null) return [turn];
    const people = turns
      .slice(at, at + 3)
      .map(({ label }) => nameKey(label ?? ''))
      .filter(Boolean);
    const from = turn.blocks.findIndex(
      (block, index) =>
        index > 0 &&
        block.type === 'paragraph' &&
        !IN_PERSON.test(block.text) &&
        people.some((name) => block.text.toLowerCase().includes(name)),
    );
    if (from < 0) return [turn];
    const told = { ...turn, label: null, isStaff: true, blocks: turn.blocks.slice(from) };
    return [{ ...turn, blocks: turn.blocks.slice(0, from) }, told];
  });
}

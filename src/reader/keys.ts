/** What a key can ask the reader for. */
export type Command =
  | 'nextQuote'
  | 'previousQuote'
  | 'showAll'
  | 'copyQuote'
  | 'readAloud'
  | 'nextSentence'
  | 'previousSentence';

/** The keys and what they ask for. */
const keys: readonly { key: string; command: Command }[] = [
  { key: 'j', command: 'nextQuote' },
  { key: 'k', command: 'previousQuote' },
  { key: 'a', command: 'showAll' },
  { key: 'c', command: 'copyQuote' },
  { key: 'r', command: 'readAloud' },
  { key: 'n', command: 'nextSentence' },
  { key: 'p', command: 'previousSentence' },
];

/** Lets someone hear the keys that are pressed while the reader is in front; the answer stops it. */
export type Listen = (hear: (event: KeyboardEvent) => void) => () => void;

/**
 * The command of a key press, or null. Where a layout prints no Latin letters, as the Korean one does, the place
 * of the key counts: ㅓ is j.
 */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const isLatin = /^[!-~]$/.test(event.key);
  const key = isLatin ? event.key.toLowerCase() : event.code.replace(/^Key(?=[A-Z]$)/, '').toLowerCase();
  return keys.find((entry) => entry.key === key)?.command ?? null;
}

import type { WordKey } from './words';

/** The keys and what they ask for; a command is called by its text of the same name. */
export const keys = [
  { key: 'j', command: 'nextQuote' },
  { key: 'k', command: 'previousQuote' },
  { key: 'c', command: 'copyQuote' },
  { key: 'g', command: 'showInPage' },
  { key: 'a', command: 'showAll' },
  { key: 'r', command: 'readAloud' },
  { key: 'n', command: 'nextSentence' },
  { key: 'p', command: 'previousSentence' },
  { key: '?', command: 'keySheet' },
] as const;

/** What a key can ask the reader for. */
export type Command = (typeof keys)[number]['command'];

/** The commands that need a voice. */
export const spokenCommands: readonly Command[] = ['readAloud', 'nextSentence', 'previousSentence'];

/** What some commands are called where a story has turns. */
export const namesWithTurns: Partial<Record<Command, WordKey>> = {
  nextQuote: 'nextQuoteOrTurn',
  previousQuote: 'previousQuoteOrTurn',
};

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
